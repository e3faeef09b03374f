package org.hearsay.archive.record;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Damaged lines. */
class RecordFuzzTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int MUTATIONS = 2_000;

  @Test
  void anyDamageEndsInARecordOrARecordException() throws JsonProcessingException {
    Random random = new Random(20310402);
    int records = 0;
    for (int i = 0; i < MUTATIONS; i++) {
      String line = i % 2 == 0 ? damaged(random) : mutated(random);
      try {
        CodedRecord record = RecordReader.read(line);
        record.events().forEach(record::sentence);
        record.header().instant();
        records++;
      } catch (RecordException e) {
        assertTrue(e.toString().contains("expected "), e + " of " + line);
      } catch (RuntimeException e) {
        throw new AssertionError("cannot be read: " + line, e);
      }
    }
    assertTrue(records > 100 && records < MUTATIONS - 500, records + " records");
  }

  /** Cut off, or with characters left out, doubled or exchanged. */
  private static String damaged(Random random) {
    String line = RecordReaderTest.line().json();
    int at = random.nextInt(line.length());
    int to = Math.min(line.length(), at + 1 + random.nextInt(12));
    return switch (random.nextInt(4)) {
      case 0 -> line.substring(0, at);
      case 1 -> line.substring(0, at) + line.substring(to);
      case 2 -> line.substring(0, to) + line.substring(at);
      default -> line.substring(0, at) + (char) random.nextInt(0x250) + line.substring(at + 1);
    };
  }

  /** With a value somewhere that is another's, or of another kind. */
  private static String mutated(Random random) throws JsonProcessingException {
    List<String> values = List.of("null", "[]", "{}", "-3", "1e9", "2.5", "\"\"", "\"a2\"", "true");
    JsonNode root = JSON.readTree(RecordReaderTest.line().json());
    JsonNode node = root;
    while (true) {
      int next = random.nextInt(Math.max(1, node.size()));
      JsonNode value = JSON.readTree(values.get(random.nextInt(values.size())));
      if (node instanceof ObjectNode object && !object.isEmpty()) {
        String name = List.copyOf(object.properties()).get(next).getKey();
        if (!object.get(name).isContainerNode() || random.nextInt(4) == 0) {
          object.set(name, value);
          return root.toString();
        }
        node = object.get(name);
      } else if (node instanceof ArrayNode array && !array.isEmpty()) {
        if (!array.get(next).isContainerNode() || random.nextInt(4) == 0) {
          array.set(next, value);
          return root.toString();
        }
        node = array.get(next);
      } else {
        return root.toString();
      }
    }
  }
}
