package org.hearsay.exchange.citron;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.archive.CodedLine;
import org.hearsay.exchange.Ferry;
import org.hearsay.exchange.Written;
import org.hearsay.exchange.export.Selection;
import org.hearsay.exchange.table.Bridge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CitronFormatTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path folder;

  CitronFormatTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private List<JsonNode> written(Selection selection, CodedLine... lines) throws IOException {
    Path file = Written.mentions(new CitronFormat(), folder, selection, lines);
    List<JsonNode> all = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      all.add(JSON.readTree(line));
    }
    return all;
  }

  /** As Python slices: by code points. */
  private static void assertSpans(JsonNode node, String text) {
    if (node.has("start")) {
      int begin = text.offsetByCodePoints(0, node.get("start").intValue());
      int end = text.offsetByCodePoints(0, node.get("end").intValue());
      assertEquals(text.substring(begin, end), node.get("text").textValue());
    }
    for (JsonNode child : node) {
      assertSpans(child, text);
    }
  }

  @Test
  void offsetsAreCodePoints() throws IOException {
    JsonNode root = written(Selection.standard(), Ferry.sourced()).get(0);
    String text = root.get("text").textValue();
    assertTrue(text.codePointCount(0, text.length()) < text.length(), "no astral characters");
    assertSpans(root.get("quotes"), text);
    assertSpans(root.get("coreference_groups"), text);
  }

  @Test
  void aQuoteHasCueSourceContentAndWhoThatIs() throws IOException {
    JsonNode quote = written(Selection.standard(), Ferry.sourced()).get(0).get("quotes").get(1);
    assertEquals("said", quote.get("cue").get("text").textValue());
    assertEquals("she", quote.get("sources").get(0).get("text").textValue());
    assertEquals(
        "\"Police " + Ferry.ASTRAL + " arrested two men,\"",
        quote.get("contents").get(0).get("text").textValue());
    assertEquals(
        "Harbour master Ute Brandt", quote.get("coreferences").get(0).get("text").textValue());
    assertEquals("a2", quote.get("id").textValue());
  }

  @Test
  void privatePersonsAreNeitherSourcesNorGroups() throws IOException {
    JsonNode root = written(Selection.standard(), Ferry.privateSource()).get(0);
    assertEquals(1, root.get("quotes").size());
    assertEquals(0, root.get("quotes").get(0).get("sources").size());
    assertEquals(0, root.get("coreference_groups").size());
  }

  @Test
  void accusationsComeOnlyWhenAskedFor() throws IOException {
    assertEquals(0, written(Selection.standard(), Bridge.accused()).get(0).get("quotes").size());
    assertEquals(1, written(Selection.all(), Bridge.accused()).get(0).get("quotes").size());
  }

  @Test
  void aReportWithoutStatementsIsThereToo() throws IOException {
    List<JsonNode> all = written(Selection.standard(), Bridge.own(), Ferry.sourced());
    assertEquals(List.of(0, 2), all.stream().map(r -> r.get("quotes").size()).toList());
  }
}
