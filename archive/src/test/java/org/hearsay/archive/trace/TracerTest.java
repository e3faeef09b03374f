package org.hearsay.archive.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hearsay.archive.Archive;
import org.hearsay.archive.CodedLine;
import org.hearsay.archive.Shelf;
import org.hearsay.archive.trace.Trace.Variant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TracerTest {
  private static final String WORDS = "We will not rebuild the lighthouse before the spring";

  @TempDir private Path folder = Path.of("");

  /** A report in which somebody says something. */
  private static CodedLine said(String id, int day, String who, String words, boolean direct) {
    String text =
        direct
            ? "The council of Pelva met. \"%s,\" said %s on the quay.".formatted(words, who)
            : "The council of Pelva met. %s said that %s.".formatted(who, words);
    return CodedLine.of(id, "Outlet " + id, "2031-04-0%dT08:00:00Z".formatted(day), text)
        .person("n1", who, "minister")
        .claim(
            "a1",
            words,
            c -> c.by(who, "person", "n1").with("kind", direct ? "direct" : "indirect"));
  }

  private Trace trace(CodedLine... lines) {
    try (Archive archive = Shelf.of(folder, lines)) {
      return archive.trace(WORDS).orElseThrow();
    }
  }

  private static List<String> changes(Trace trace) {
    return trace.later().stream().map(v -> v.stop().name() + " " + v.change()).toList();
  }

  @Test
  void theFirstIsTheEarliestPublishedNotTheFirstAdded() {
    Trace trace =
        trace(
            said("c", 4, "Ilse Varga", WORDS, true),
            said("a", 2, "Ilse Varga", WORDS, true),
            said("b", 3, "Ilse Varga", WORDS, true));
    assertEquals("a", trace.first().name());
    assertEquals(Optional.of("Outlet a"), trace.first().outlet());
    assertEquals(Optional.of("Ilse Varga"), trace.first().speaker());
    assertEquals(List.of("b none", "c none"), changes(trace));
  }

  @Test
  void anEarlierReportWithOtherWordsIsNotTheFirst() {
    Trace trace =
        trace(
            said("a", 2, "Ilse Varga", "We will not sell the old ferry before the autumn", true),
            said("b", 3, "Ilse Varga", WORDS, true));
    assertEquals("b", trace.first().name());
  }

  @Test
  void aPartOfItLeadsToTheWhole() {
    String part = "rebuild the lighthouse before the spring";
    try (Archive archive =
        Shelf.of(
            folder,
            said("a", 2, "Ilse Varga", WORDS, true),
            said("b", 3, "Ilse Varga", part, true))) {
      Trace trace = archive.trace(part).orElseThrow();
      assertEquals("a", trace.first().name());
      assertEquals(List.of("b dropped negation"), changes(trace));
    }
  }

  @Test
  void eachLaterWordingIsShownWithItsChange() {
    Trace trace =
        trace(
            said("a", 2, "Ilse Varga", WORDS, true),
            said("b", 3, "Ilse Varga", WORDS.replace("not ", ""), true),
            said("c", 4, "Ilse Varga", "We will not rebuild the lighthouse", true),
            said("d", 5, "Emre Kostic", WORDS, true),
            said("e", 6, "Ilse Varga", WORDS.replace("spring", "winter"), true),
            said("f", 7, "Ilse Varga", "a lighthouse was out of reach before spring", false));
    assertEquals(
        List.of(
            "b dropped negation", "c cut", "d other speaker", "e changed words", "f paraphrase"),
        changes(trace));
    Variant changed = trace.later().get(3);
    assertEquals(
        "we will not rebuild the lighthouse before the [-spring-] {+winter+}",
        changed.difference().toString());
  }

  @Test
  void aReportThatCreditsAnotherNamesIt() {
    String text = "\"" + WORDS + ",\" Ilse Varga told the Tarn Herald.";
    CodedLine citing =
        CodedLine.of("b", "Outlet b", "2031-04-03T08:00:00Z", text)
            .person("n1", "Ilse Varga")
            .entity("n2", "the Tarn Herald", "organization")
            .claim("a1", WORDS, c -> c.by("Ilse Varga", "person", "n1").with("kind", "direct"))
            .claim("a2", WORDS, c -> c.by("the Tarn Herald", "medium", "n2"));
    Trace trace = trace(said("a", 2, "Ilse Varga", WORDS, true), citing);
    assertEquals(Optional.of("the Tarn Herald"), trace.later().get(0).stop().credited());
    assertEquals(Optional.empty(), trace.first().credited());
  }

  @Test
  void aPrivatePersonHasNoNameInATrace() {
    String text = "\"" + WORDS + ",\" Pavo Rask said at the market.";
    CodedLine line =
        CodedLine.of("a", "Outlet a", "2031-04-02T08:00:00Z", text)
            .privatePerson("n1", "Pavo Rask")
            .claim("a1", WORDS, c -> c.by("Pavo Rask", "person", "n1").with("kind", "direct"));
    assertEquals(Optional.of("(private person)"), trace(line).first().speaker());
  }

  @Test
  void wordsThatNoReportHasHaveNoTrace() {
    try (Archive archive = Shelf.of(folder, said("a", 2, "Ilse Varga", WORDS, true))) {
      assertEquals(Optional.empty(), archive.trace("Goats grazed on the runway all summer"));
      assertEquals(Optional.empty(), archive.trace("the of and"));
      assertEquals(Optional.empty(), archive.trace(" \"* OR 1\" "));
    }
  }
}
