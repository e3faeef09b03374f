package org.hearsay.exchange.table;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hearsay.archive.record.RecordException;
import org.hearsay.archive.record.RecordReader;
import org.hearsay.exchange.export.EventSource;
import org.hearsay.exchange.export.EventWriter;
import org.hearsay.exchange.export.ExportFormat;
import org.hearsay.exchange.export.Selection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Coded reports that others wrote may hold anything: it is refused or exported, nothing else. */
class DamagedRecordsTest {
  private static final int RUNS = 3000;
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> VALUES =
      List.of(
          "",
          " ",
          "a1",
          "e1",
          "munk",
          "p1",
          "ASSAULT",
          "2024-13-77",
          "2024-03-04/",
          "/",
          "日",
          "\n");

  @Test
  void aDamagedRecordIsRefusedOrExported(@TempDir Path folder) throws IOException {
    List<EventWriter> writers = new ArrayList<>();
    for (ExportFormat format : TableFormats.all()) {
      writers.add(format.open(folder.resolve(format.name())));
    }
    writers.add(GroundsFile.open(folder.resolve("all")));
    Random random = new Random(16);
    int exported = 0;
    int refused = 0;
    for (int run = 0; run < RUNS; run++) {
      String line = run % 2 == 0 ? Bridge.sourced().json() : Bridge.own().json();
      JsonNode json = JSON.readTree(line);
      for (int i = 1 + random.nextInt(3); i > 0; i--) {
        damage(json, random);
      }
      EventSource source = new EventSource(Selection.all());
      try {
        var record = RecordReader.read(json.toString());
        for (EventWriter writer : writers) {
          source.mentions(record, writer);
        }
        exported++;
      } catch (RecordException e) {
        refused++;
      } catch (RuntimeException e) {
        throw new AssertionError("run " + run + ": " + json, e);
      }
    }
    for (EventWriter writer : writers) {
      writer.close();
    }
    assertTrue(exported > RUNS / 10 && refused > RUNS / 10, exported + " and " + refused);
  }

  /** Changes one value, anywhere. */
  private static void damage(JsonNode node, Random random) {
    if (node instanceof ObjectNode object && !object.isEmpty()) {
      List<String> names = new ArrayList<>();
      object.fieldNames().forEachRemaining(names::add);
      String name = names.get(random.nextInt(names.size()));
      JsonNode value = object.get(name);
      if (value.isContainerNode() && !value.isEmpty() && random.nextInt(12) > 0) {
        damage(value, random);
      } else {
        object.set(name, other(value, random));
      }
    } else if (node instanceof ArrayNode array && !array.isEmpty()) {
      int at = random.nextInt(array.size());
      if (array.get(at).isContainerNode() && random.nextInt(12) > 0) {
        damage(array.get(at), random);
      } else if (random.nextBoolean()) {
        array.add(array.get(at));
      } else {
        array.remove(at);
      }
    }
  }

  private static JsonNode other(JsonNode value, Random random) {
    int[] numbers = {0, 1, -1, 7, 100_000, Integer.MAX_VALUE};
    return switch (random.nextInt(value.isTextual() ? 2 : 4)) {
      case 0 -> TextNode.valueOf(VALUES.get(random.nextInt(VALUES.size())));
      case 1 ->
          value.isTextual()
              ? TextNode.valueOf(value.textValue() + "\u0000=")
              : JSON.getNodeFactory().nullNode();
      default -> JSON.getNodeFactory().numberNode(numbers[random.nextInt(numbers.length)]);
    };
  }
}
