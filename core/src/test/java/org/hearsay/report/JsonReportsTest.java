package org.hearsay.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearsay.report.JsonReports.BadReport;
import org.hearsay.report.Publication.Basis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonReportsTest {
  static final String TEXT = "\"text\": \"Ferries stood still.\"";

  static Report parse(String json) {
    try {
      return JsonReports.parse(json);
    } catch (BadReport e) {
      throw new AssertionError(json, e);
    }
  }

  private static String problem(String json) {
    return String.valueOf(
        assertThrows(BadReport.class, () -> JsonReports.parse(json), json).getMessage());
  }

  @Test
  void theFirstNameOfAFieldGoesBeforeTheSecondWhichIsCarriedOn() {
    Report report =
        parse(
            "{\"headline\": \"H\", \"title\": \"T\", \"publisher\": \"P\", \"outlet\": \"O\","
                + "\"event_text\": \"Second.\", \"text\": \"First.\", \"date\": \"2024-05-08\","
                + "\"pub_date\": \"2024-05-07\", \"published\": \"2024-05-06\"}");
    assertEquals("First.", report.text());
    assertEquals("T", report.metadata().title().orElseThrow());
    assertEquals("O", report.metadata().outlet().orElseThrow());
    assertEquals("2024-05-06", report.metadata().published().orElseThrow().value());
    assertEquals(
        "{\"headline\":\"H\",\"publisher\":\"P\",\"event_text\":\"Second.\","
            + "\"date\":\"2024-05-08\",\"pub_date\":\"2024-05-07\"}",
        report.extra());
  }

  @Test
  void theOtherNamesServeWhereTheFirstIsMissingOrNull() {
    Report report =
        parse(
            "{\"text\": null, \"event_text\": \"Ferries stood still.\", \"title\": null,"
                + "\"headline\": \"H\", \"publisher\": \"P\", \"date\": \"2024-05-08\"}");
    assertEquals("Ferries stood still.", report.text());
    assertEquals("H", report.metadata().title().orElseThrow());
    assertEquals("P", report.metadata().outlet().orElseThrow());
    assertEquals("2024-05-08", report.metadata().published().map(Publication::value).orElseThrow());
    assertEquals(Basis.GIVEN, report.metadata().published().orElseThrow().basis());
  }

  @Test
  void unknownFieldsAreCarriedOnAsTheyAre() {
    String extra =
        "{\"tags\":[\"a\",null,true],\"n\":12345678901234567890.125,\"o\":{\"text\":\"x\"},"
            + "\"s\":\"\\\"é😀\"}";
    assertEquals(extra, parse(extra.replaceFirst("\\{", "{" + TEXT + ",")).extra());
    assertEquals("{}", parse("{" + TEXT + "}").extra());
  }

  @Test
  void theIdMayBeAStringOrAWholeNumber() {
    assertEquals("a-1", parse("{\"id\": \"a-1\", " + TEXT + "}").id());
    assertEquals("42", parse("{\"id\": 42, " + TEXT + "}").id());
    Report none = parse("{" + TEXT + "}");
    assertEquals(none.sha256().substring(0, 16), none.id());
    assertEquals(
        "expected a string in \"id\", found a number", problem("{\"id\": 4.5," + TEXT + "}"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      value = {
        "{\"text\": 5} => expected a string in \"text\", found a number",
        "{\"text\": [\"a\"]} => expected a string in \"text\", found an array",
        "{\"text\": \"a\", \"title\": true} => expected a string in \"title\", found true or false",
        "{\"text\": \"a\", \"url\": {}} => expected a string in \"url\", found an object",
        "{\"body\": \"a\"} => expected a field \"text\" or \"event_text\", found none",
        "{} => expected a field \"text\" or \"event_text\", found none",
        "[] => expected a JSON object, found an array",
        "null => expected a JSON object, found null",
        "\"text\" => expected a JSON object, found a string",
        "{\"text\": \"a\" => expected JSON, found a fault at column 13",
        "{\"text\": \"a\"} {} => expected JSON, found a fault at column 16",
        "{'text': \"a\"} => expected JSON, found a fault at column 3"
      })
  void whatIsNoReportIsNamed(String json, String problem) {
    String found = problem(json);
    assertEquals(
        problem.replaceAll("column \\d+", "column"),
        found.replaceAll("column \\d+", "column"),
        json);
  }

  @Test
  void jsonBeyondTheLimitsOfTheParserIsNamed() {
    for (String open : new String[] {"[", "{\"a\":"}) {
      String json = "{" + TEXT + ", \"deep\": " + open.repeat(3000);
      assertTrue(problem(json).startsWith("expected JSON, found a fault"), problem(json));
    }
    String number = "{" + TEXT + ", \"long\": " + "9".repeat(5000) + "}";
    assertTrue(problem(number).startsWith("expected JSON, found a fault"), problem(number));
  }
}
