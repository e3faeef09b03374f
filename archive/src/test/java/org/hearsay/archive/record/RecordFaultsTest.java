package org.hearsay.archive.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no coded report ends in a message with the path and nothing else. */
class RecordFaultsTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "/schema | \"hearsay/2\" | schema: expected \"hearsay/1\", found \"hearsay/2\"",
        "/schema | null | schema: expected \"hearsay/1\", found nothing",
        "/report | null | report.id: expected a string, found nothing",
        "/report/id | 7 | report.id: expected a string, found 7",
        "/report/sha256 | null | report.sha256: expected a string, found nothing",
        "/report/title | [] | report.title: expected a string, found []",
        "/report/published | \"soon\" | report.published: expected an ISO 8601 date, found \"soon\"",
        "/report/agencies | \"VPA\" | report.agencies: expected an array, found \"VPA\"",
        "/report/agencies/0 | null | report.agencies[0]: expected a string, found nothing",
        "/report/text | {} | report.text: expected a string, found {}",
        "/entities | {} | entities: expected an array, found {}",
        "/entities/1/name | null | entities[1].name: expected a string, found nothing",
        "/entities/0/public | 1 | entities[0].public: expected true or false, found 1",
        "/entities/0/roles/0 | 1 | entities[0].roles[0]: expected a string, found 1",
        "/places/0/latitude | \"N\" | places[0].latitude: expected a number, found \"N\"",
        "/attributions/0/source | [] | attributions[0].source: expected an object, found []",
        "/attributions/0/polarity | true | attributions[0].polarity: expected a string, found true",
        "/attributions/1/content/0/begin | -1 | attributions[1].content[0].begin: expected an"
            + " offset, found -1",
        "/events/0/trigger | null | events[0].trigger.begin: expected an offset, found nothing",
        "/events/0/trigger/end | 5.5 | events[0].trigger.end: expected an offset, found 5.5",
        "/events/0/date | \"May\" | events[0].date: expected an object, found \"May\"",
        "/events/0/date/value | null | events[0].date.value: expected a string, found nothing",
        "/events/0/quantities/0/low | \"9\" | events[0].quantities[0].low: expected a number,"
            + " found \"9\"",
        "/events/0/grounds | null | events[0].grounds: expected an array, found nothing",
        "/events/0/actors/0 | \"he\" | events[0].actors[0].begin: expected an offset, found"
            + " nothing"
      })
  void aWrongFieldIsNamedWithItsPath(String pointer, String value, String message)
      throws JsonProcessingException {
    String line = changed(pointer, value);
    assertEquals(message, fault(line), line);
  }

  @Test
  void aTypeOutsideTheOntologyIsNamed() throws JsonProcessingException {
    String line = changed("/events/0/type", "\"DANCE\"");
    assertTrue(fault(line).startsWith("events[0].type: expected "), line);
  }

  @Test
  void anAttributionWithoutContentIsNamed() throws JsonProcessingException {
    String line = changed("/attributions/0/content", "[]");
    assertTrue(fault(line).startsWith("attributions[0].content: expected "), line);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "null", "[]", "7", "{", "{\"schema\":", "hearsay/1", "{}"})
  void whatIsNoObjectIsRefused(String line) {
    assertTrue(fault(line).contains("expected "), line);
  }

  @Test
  void aLongValueIsShownInPart() throws JsonProcessingException {
    String line = changed("/report/id", "[\"" + "x".repeat(5_000) + "\"]");
    String message = fault(line);
    assertTrue(message.length() < 150 && message.endsWith("…"), message);
  }

  private static String fault(String line) {
    return assertThrows(RecordException.class, () -> RecordReader.read(line), line)
        .toString()
        .replaceFirst(".*RecordException: ", "");
  }

  /** The fixture's line with another value at a place. */
  private static String changed(String pointer, String value) throws JsonProcessingException {
    JsonNode root = JSON.readTree(RecordReaderTest.line().json());
    JsonPointer at = JsonPointer.compile(pointer);
    JsonNode parent = root.at(at.head());
    if (parent instanceof ArrayNode array) {
      array.set(at.last().getMatchingIndex(), JSON.readTree(value));
    } else {
      ((ObjectNode) parent).set(at.last().getMatchingProperty(), JSON.readTree(value));
    }
    return root.toString();
  }
}
