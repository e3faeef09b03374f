package org.hearsay.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatementsTest {
  @TempDir private Path folder = Path.of("");
  private @Nullable Archive opened;

  @BeforeEach
  void open() {
    opened =
        Shelf.of(
            folder,
            said("r1", "2031-04-02T08:00:00Z", "Ilse Várga", "the ferry leaks", "the pier is new"),
            said("r2", "2031-04-04T08:00:00Z", "Varga", "the new ferry floats"),
            said("r3", "2031-04-03T08:00:00Z", "Ilse Varga", "salt is dear", "no ferry is new"),
            said("r4", "2031-04-05T08:00:00Z", "Vargas", "it rains"),
            said("r5", "2031-04-05T08:00:00Z", "Ilse Varga Bank", "it thaws"));
  }

  @AfterEach
  void close() {
    archive().close();
  }

  private Archive archive() {
    return Objects.requireNonNull(opened);
  }

  /** A report in which somebody public says something, once or more. */
  private static CodedLine said(String id, String published, String who, String... contents) {
    String text = id + ": " + who + " said that " + String.join(". It was added that ", contents);
    CodedLine line =
        CodedLine.of(id, "Outlet " + id, published, text).person("n1", who, "minister");
    for (int i = 0; i < contents.length; i++) {
      line.claim("a" + i, contents[i], c -> c.by(who, "person", "n1"));
    }
    return line;
  }

  private List<String> contents(StatementFilter filter) {
    return archive().questions().statements(filter).stream().map(Statement::content).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "varga, the new ferry floats; salt is dear; no ferry is new; the ferry leaks; the pier is new",
    "ilse VARGA, salt is dear; no ferry is new; the ferry leaks; the pier is new",
    "vargas, it rains",
    "var, ''",
    "ilse, ''",
    "'', ''"
  })
  void aNameOrItsLastWordsLeadToWhatWasSaidTheLatestFirst(String name, String contents) {
    assertEquals(contents, String.join("; ", contents(StatementFilter.of(name, 50))));
  }

  @Test
  void aStatementNamesItsReportAndItsSource() {
    Statement first = archive().questions().statements(StatementFilter.of("Varga", 1)).get(0);
    Statement expected =
        new Statement(
            Shelf.row(archive(), "r2").id(),
            "r2",
            "a0",
            Optional.of("Outlet r2"),
            Optional.of("2031-04-04T08:00:00Z"),
            "Varga",
            "indirect",
            "the new ferry floats",
            false,
            .9);
    assertEquals(expected, first);
    assertEquals(Quote.of(expected), archive().questions().quotes("Varga", 1).get(0));
  }

  @ParameterizedTest
  @CsvSource({
    "ferry, the new ferry floats; no ferry is new; the ferry leaks",
    "New Ferry, the new ferry floats; no ferry is new",
    "salt pier, ''",
    "fer, ''"
  })
  void allWordsMustStandInTheContent(String words, String contents) {
    Optional<String> any = Optional.empty();
    StatementFilter filter = new StatementFilter("Varga", any, any, Optional.of(words), any, 50);
    assertEquals(contents, String.join("; ", contents(filter)));
  }

  @Test
  void daysAreInclusive() {
    Optional<String> third = Optional.of("2031-04-03");
    Optional<String> any = Optional.empty();
    assertEquals(
        List.of("salt is dear", "no ferry is new"),
        contents(new StatementFilter("Varga", third, third, any, any, 50)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Varga", "Ilse Varga"})
  void pagesGiveEachStatementOnce(String name) {
    List<String> all = contents(StatementFilter.of(name, 50));
    List<String> paged = new ArrayList<>();
    StatementFilter page = StatementFilter.of(name, 1);
    while (paged.size() <= all.size()) {
      List<Statement> rows = archive().questions().statements(page);
      if (rows.isEmpty()) {
        break;
      }
      paged.add(rows.get(0).content());
      page = page.withAfter(Optional.of(archive().questions().cursor(rows.get(0))));
    }
    assertEquals(all, paged);
  }

  @Test
  void aBrokenCursorIsRefused() {
    StatementFilter filter = StatementFilter.of("Varga", 1).withAfter(Optional.of("1.2"));
    IllegalArgumentException e =
        assertThrows(
            IllegalArgumentException.class, () -> archive().questions().statements(filter));
    assertEquals("after: expected a cursor of an earlier answer, found \"1.2\"", e.getMessage());
  }

  @Test
  void whatIsRetractedWasNotSaid() {
    archive().corrections().retract("r3");
    archive().commit();
    assertEquals(
        List.of("the ferry leaks", "the pier is new"),
        contents(StatementFilter.of("Ilse Varga", 50)));
  }
}
