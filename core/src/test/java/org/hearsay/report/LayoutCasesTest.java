package org.hearsay.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every case of {@code layouts}: NAME.txt, and in NAME.json what stands around its body. */
class LayoutCasesTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TestFactory
  Stream<DynamicTest> headersComeApartAsACarefulReaderTakesThem() throws Exception {
    return texts("layouts", 23).stream()
        .map(
            p ->
                DynamicTest.dynamicTest(
                    p.getFileName().toString(), () -> assertEquals(wanted(p), found(p))));
  }

  /** Cases that nobody reads while building; the share that must hold is a floor, not a goal. */
  @Test
  void mostUnseenHeadersComeApart() throws Exception {
    List<Path> texts = texts("layouts-unseen", 22);
    int right = 0;
    for (Path p : texts) {
      right += wanted(p).equals(found(p)) ? 1 : 0;
    }
    System.out.println("unseen headers wholly right: " + right + " of " + texts.size());
    assertTrue(right >= 17, right + " of " + texts.size());
  }

  private static List<Path> texts(String folder, int count) throws IOException, URISyntaxException {
    Path root = Path.of(Objects.requireNonNull(LayoutCasesTest.class.getResource(folder)).toURI());
    try (Stream<Path> files = Files.list(root)) {
      List<Path> texts = files.filter(p -> p.toString().endsWith(".txt")).sorted().toList();
      assertEquals(count, texts.size());
      return texts;
    }
  }

  private static List<String> wanted(Path text) throws IOException {
    JsonNode json = JSON.readTree(Path.of(text.toString().replace(".txt", ".json")).toFile());
    List<String> facts = new ArrayList<>();
    for (String field : List.of("title", "published", "byline", "dateline")) {
      facts.add(field + ": " + json.get(field).asText());
    }
    facts.add("agencies: " + strings(json.get("agencies")));
    strings(json.get("body"))
        .forEach(b -> facts.add(b.substring(0, Math.min(18, b.length())).strip()));
    return facts;
  }

  private static List<String> strings(JsonNode array) {
    List<String> all = new ArrayList<>();
    array.forEach(n -> all.add(n.asText()));
    return all;
  }

  private static List<String> found(Path file) throws IOException {
    Report report = Report.of(Files.readString(file));
    Metadata data = report.metadata();
    List<String> facts = new ArrayList<>();
    facts.add("title: " + or(data.title()));
    facts.add("published: " + or(data.published().map(Publication::value)));
    facts.add("byline: " + or(data.byline()));
    facts.add("dateline: " + or(data.dateline()));
    facts.add("agencies: " + data.agencies());
    report
        .layout()
        .body()
        .forEach(
            s -> facts.add(s.in(report.text()).substring(0, Math.min(18, s.length())).strip()));
    return facts;
  }

  private static String or(Optional<String> value) {
    return value.orElse("null");
  }
}
