package org.hearsay.evaluation.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.hearsay.evaluation.corpus.CorpusException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JudgementsTest {
  private static final String TEXT = "Dara Holt said rain is due. The mayor said snow is over.";
  private static final String DARA = span("Dara Holt");
  private static final String MAYOR = span("The mayor");
  private static final String RAIN = span("rain is due");
  private static final String SNOW = span("snow is over");

  private static String span(String words) {
    int begin = TEXT.indexOf(words);
    return "{\"begin\":%d,\"end\":%d}".formatted(begin, begin + words.length());
  }

  private static String attribution(double confidence, String source, String content) {
    return String.format(
        Locale.ROOT,
        "{\"confidence\":%.2f,\"source\":%s,\"content\":%s}",
        confidence,
        source,
        content);
  }

  private static Judgements read(Path temp, String... coded) throws IOException {
    String gold =
        "{\"id\":\"1\",\"text\":\"%s\",\"attributions\":[%s,%s]}"
            .formatted(TEXT, attribution(1, DARA, RAIN), attribution(1, MAYOR, SNOW));
    String line = "{\"id\":\"1\",\"attributions\":[" + String.join(",", coded) + "]}";
    return Judgements.read(
        Files.writeString(temp.resolve("gold.jsonl"), gold),
        Files.writeString(temp.resolve("coded.jsonl"), line));
  }

  @Test
  void judgesTheSourceWithTheContent(@TempDir Path temp) throws IOException {
    Judgements judgements = read(temp, attribution(.65, DARA, SNOW), attribution(.85, DARA, RAIN));
    assertEquals(
        List.of(new Judgement(.85, true, true, true), new Judgement(.65, false, true, false)),
        judgements.all());
    assertEquals(1, judgements.namedGold());
    assertEquals((.15 + .65) / 2, judgements.calibrationError(), 1e-9);
    assertEquals(OptionalDouble.of(1), judgements.namedPrecision(1));
    assertEquals(OptionalDouble.of(.85), judgements.namedThreshold(.97));
    assertEquals(OptionalDouble.of(.65), judgements.namedThreshold(.5));
  }

  @Test
  void anOfficeIsNoName(@TempDir Path temp) throws IOException {
    Judgements judgements = read(temp, attribution(.9, MAYOR, SNOW));
    assertEquals(List.of(new Judgement(.9, true, false, true)), judgements.all());
    assertEquals(OptionalDouble.empty(), judgements.namedPrecision(.5));
    assertEquals(OptionalDouble.empty(), judgements.namedThreshold(.97));
  }

  @Test
  void confidenceMustBeThere(@TempDir Path temp) {
    CorpusException fault =
        assertThrows(CorpusException.class, () -> read(temp, "{\"content\":" + RAIN + "}"));
    assertTrue(fault.toString().contains("confidence"), fault::toString);
  }

  @Test
  void theDiagramHasADotABin(@TempDir Path temp) throws IOException {
    Judgements judgements = read(temp, attribution(.05, DARA, SNOW), attribution(1, DARA, RAIN));
    String svg = ReliabilityDiagram.svg(judgements, "two attributions");
    assertEquals(2, svg.split("<circle", -1).length - 1);
    assertTrue(svg.contains("two attributions"));
  }
}
