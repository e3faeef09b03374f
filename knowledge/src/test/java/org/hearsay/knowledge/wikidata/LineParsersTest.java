package org.hearsay.knowledge.wikidata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The parsers of Wikidata's two formats, on what is written there and on what is not. */
class LineParsersTest {
  private static final String PERSON =
      """
      {"type":"item","id":"Q900","labels":{"mul":{"language":"mul","value":"Anja Morvik"}},\
      "aliases":[],"claims":{"P31":[{"mainsnak":{"snaktype":"value","datavalue":{"value":\
      {"id":"Q5"},"type":"wikibase-entityid"}},"rank":"normal"}],"P39":[{"mainsnak":{"snaktype":\
      "value","datavalue":{"value":{"id":"Q701"}}},"rank":"normal","qualifiers":{"P580":[{\
      "snaktype":"value","datavalue":{"value":{"time":"+2019-06-12T00:00:00Z","precision":11}}}],\
      "P582":[{"snaktype":"%s"}]}}]}}""";

  private static final List<String> COLUMNS =
      QueryRow.header("person,personLabel,altLabels,position,positionLabel,country,start,end");

  private static final String ROW =
      "http://www.wikidata.org/entity/Q950,\"Karsa, Ines\",Inés|Ines K.,wd:Q760,minister,PAN,"
          + "2017-01-01T00:00:00Z,2021-06-30";

  private static Optional<Entity> entity(String json) {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    return EntityReader.read(bytes, 0, bytes.length);
  }

  @Test
  void anOfficeThatEndedNobodyKnowsWhenIsNone() {
    Entity open = entity(PERSON.formatted("novalue")).orElseThrow();
    assertTrue(open.isHuman());
    assertEquals("Anja Morvik", open.label());
    assertEquals(
        List.of(new Entity.Term(701, Optional.empty(), YearMonth.of(2019, 6), Optional.empty())),
        open.terms());
    assertEquals(List.of(), entity(PERSON.formatted("somevalue")).orElseThrow().terms());
  }

  @Test
  void whatIsNoItemIsPassedOver() {
    assertTrue(entity("{\"type\":\"property\",\"id\":\"P39\"}").isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "17",
        "{",
        "{}",
        "{\"id\":7}",
        "{\"id\":\"Q1\"} {\"id\":\"Q2\"}",
        "{\"id\":\"Q1\",\"labels\":{\"en\":}}",
        "not JSON"
      })
  void aWrongEntityIsTold(String json) {
    IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> entity(json));
    String message = String.valueOf(e.getMessage());
    assertTrue(message.startsWith("expected ") && message.contains("found"), message);
    assertEquals(1, message.lines().count(), message);
  }

  @Test
  void deepNestingIsRefusedNotFollowed() {
    String deep = "{\"id\":\"Q1\",\"x\":" + "[".repeat(100_000);
    assertThrows(IllegalArgumentException.class, () -> entity(deep));
  }

  @ParameterizedTest
  @CsvSource({
    "+2012-05-07T00:00:00Z, 1, 2012-05",
    "2012-05-07T00:00:00Z, 1, 2012-05",
    "2012-05, 12, 2012-05",
    "2012, 12, 2012-12",
    "2012-00-00T00:00:00Z, 1, 2012-01",
    "-0044-03-15T00:00:00Z, 1, ",
    "soon, 1, ",
    "2012-13-01T00:00:00Z, 1, ",
    "'', 1, "
  })
  void aTimeGivesItsMonth(String time, int unknown, String month) {
    assertEquals(Optional.ofNullable(month).map(YearMonth::parse), Months.of(time, unknown));
  }

  @Test
  void aRowHasAllThatItsColumnsSay() {
    assertEquals(
        new QueryRow(
            950,
            "Karsa, Ines",
            List.of("Inés", "Ines K."),
            760,
            "minister",
            Optional.of("PAN"),
            YearMonth.of(2017, 1),
            Optional.of(YearMonth.of(2021, 6))),
        QueryRow.parse(COLUMNS, ROW));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Q950 | X950 | expected an item as person, found \"http://www.wikidata.org/entity/X950\"",
        ",PAN, | ,PA, | expected an alpha-3 code as country, found \"PA\"",
        "2017-01-01T00:00:00Z | soon | expected a date as start, found \"soon\"",
        "2021-06-30 | 2011-06-30 | expected an end after the start, found \"2011-06-30\"",
        "2021-06-30 | later | expected a date as end, found \"later\"",
        ",PAN, | , | expected 8 fields, found 7"
      })
  void aWrongRowIsTold(String from, String to, String problem) {
    IllegalArgumentException e =
        assertThrows(
            IllegalArgumentException.class, () -> QueryRow.parse(COLUMNS, ROW.replace(from, to)));
    assertEquals(problem, e.getMessage());
  }

  @Test
  void columnsThatAreMissingAreTold() {
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> QueryRow.header("person,position"));
    assertTrue(String.valueOf(e.getMessage()).endsWith("found person, position"), e.getMessage());
  }

  @Test
  void anyLineIsReadOrRefused() {
    Random random = new Random(9);
    int read = 0;
    for (int n = 0; n < 20_000; n++) {
      String entity = mutated(PERSON.formatted("novalue"), random);
      String row = mutated(ROW, random);
      read += isRead(() -> entity(entity), entity) ? 1 : 0;
      read += isRead(() -> QueryRow.parse(COLUMNS, row), row) ? 1 : 0;
    }
    assertTrue(read > 1000, "read: " + read);
  }

  private static String mutated(String good, Random random) {
    StringBuilder line = new StringBuilder(good);
    for (int i = random.nextInt(4); i >= 0; i--) {
      int at = random.nextInt(line.length());
      line.replace(
          at,
          Math.min(line.length(), at + random.nextInt(3)),
          random.nextBoolean()
              ? "{}[]\",:\\|Q0".substring(random.nextInt(11)).substring(0, 1)
              : Character.toString(random.nextInt(0x250)));
    }
    return line.toString();
  }

  private static boolean isRead(Runnable parser, String line) {
    try {
      parser.run();
      return true;
    } catch (IllegalArgumentException e) {
      String message = String.valueOf(e.getMessage());
      assertTrue(message.startsWith("expected"), line + "\n" + message);
      assertFalse(message.contains("\n"), line + "\n" + message);
      return false;
    }
  }
}
