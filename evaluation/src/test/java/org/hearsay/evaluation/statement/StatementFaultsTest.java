package org.hearsay.evaluation.statement;

import static org.hearsay.evaluation.statement.StatementTest.LINE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.evaluation.corpus.CorpusException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every fault names the file, the line, the field and what was expected. */
class StatementFaultsTest {
  private static final String WORDS =
      "expected words that stand in the text, and as often as a # behind them says, found ";
  private static final String WITHIN =
      "expected null or the index of an earlier attribution whose content holds this one's, found ";

  @TempDir static Path temp = Path.of("");

  private static String fault(String json) throws IOException {
    List<Path> files = List.of(StatementTest.file(temp, "made.jsonl", json));
    CorpusException fault = assertThrows(CorpusException.class, () -> Statement.read(files), json);
    return String.valueOf(fault.getMessage()).replace(temp + "/", "");
  }

  /** The fault of the line when {@code right}, where it stands last, is {@code wrong} instead. */
  private static String faultOf(String right, String wrong) throws IOException {
    int at = LINE.lastIndexOf(right);
    return fault(LINE.substring(0, at) + wrong + LINE.substring(at + right.length()));
  }

  @Test
  void anUnknownLabelIsNamedWithThoseThatAreKnown() throws IOException {
    assertEquals(
        "made.jsonl:1: attributions[1].source_type: expected one of person, organization, office,"
            + " group, medium, document, unnamed, impersonal, found \"Person\"",
        faultOf("'source_type':'person'", "'source_type':'Person'"));
    assertEquals(
        "made.jsonl:1: attributions[1].kind: expected one of direct, indirect, mixed, found \"\"",
        faultOf("'kind':'indirect'", "'kind':''"));
    assertEquals(
        "made.jsonl:1: attributions[1].certainty: expected one of certain, probable, possible,"
            + " found \"sure\"",
        faultOf("probable", "sure"));
    assertEquals(
        "made.jsonl:1: attributions[1].polarity: expected one of positive, negative, found"
            + " \"neutral\"",
        faultOf("negative", "neutral"));
    assertEquals(
        "made.jsonl:1: attributions[1].polarity: expected a string, found nothing",
        faultOf("'polarity':'negative',", ""));
  }

  @Test
  void wordsThatDoNotStandInTheTextAreNamed() throws IOException {
    String attribution = "made.jsonl:1: attributions[1].";
    assertEquals(attribution + "source: " + WORDS + "\"bob\"", faultOf("'Bob'", "'bob'"));
    assertEquals(attribution + "source: " + WORDS + "\"\"", faultOf("'Bob'", "''"));
    assertEquals(attribution + "cue: " + WORDS + "\"said#4\"", faultOf("said#2", "said#4"));
    assertEquals(attribution + "cue: " + WORDS + "\"said#0\"", faultOf("said#2", "said#0"));
    assertEquals(
        attribution + "content[1]: " + WORDS + "\"wet\"", faultOf("['it']", "['it','wet']"));
  }

  @Test
  void missingFieldsAreNamed() throws IOException {
    String attribution = "made.jsonl:1: attributions[1].";
    assertEquals(
        attribution + "source: expected null or words of the text, found nothing",
        faultOf("'source':'Bob',", ""));
    assertEquals(
        attribution + "cue: expected null or words of the text, found nothing",
        faultOf("'cue':'said#2',", ""));
    assertEquals(attribution + "cue: expected a string, found 2", faultOf("'said#2'", "2"));
    assertEquals(
        attribution + "content: expected a list, found nothing", faultOf("'content':['it'],", ""));
    assertEquals(
        attribution + "content: expected one piece at least, found []", faultOf("['it']", "[]"));
    assertEquals(
        "made.jsonl:1: text: expected a string, found nothing",
        fault("{'id':'s','attributions':[]}"));
    assertEquals(
        "made.jsonl:1: attributions: expected a list, found nothing",
        fault("{'id':'s','text':'Dry.'}"));
    assertEquals(
        "made.jsonl:1: id: expected a string, found 7",
        fault("{'id':7,'text':'Dry.','attributions':[]}"));
  }

  @Test
  void withinNamesAnEarlierAttributionThatHoldsThisOne() throws IOException {
    String within = "made.jsonl:1: attributions[1].within: ";
    assertEquals(within + WITHIN + "1", faultOf("'within':0", "'within':1"));
    assertEquals(within + WITHIN + "-1", faultOf("'within':0", "'within':-1"));
    assertEquals(within + WITHIN + "2", faultOf("'within':0", "'within':2"));
    assertEquals(within + WITHIN + "nothing", faultOf(",'within':0", ""));
    assertEquals(within + WITHIN + "0", faultOf("['it']", "['it','said so']"));
    assertEquals(
        within + "expected an integer, found \"0\"", faultOf("'within':0", "'within':'0'"));
  }

  @Test
  void anIdStandsOnceInAllFilesTogether() throws IOException {
    String twice = "id: expected each id once, found \"s-1\"";
    assertEquals("made.jsonl:3: " + twice, fault(LINE + "\n" + LINE));
    List<Path> files =
        List.of(
            StatementTest.file(temp, "a.jsonl", LINE), StatementTest.file(temp, "b.jsonl", LINE));
    CorpusException fault = assertThrows(CorpusException.class, () -> Statement.read(files));
    assertEquals(files.get(1) + ":1: " + twice, fault.getMessage());
  }
}
