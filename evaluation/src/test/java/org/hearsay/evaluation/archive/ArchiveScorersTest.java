package org.hearsay.evaluation.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ArchiveScorersTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String ARTICLE =
      "The harbour master of Ilda closed the northern basin on Friday. Two cranes had sunk into the"
          + " quay during the night. Nobody was hurt, but a barge with salt lies across the gate. He"
          + " hopes to open the basin before the regatta. Fishermen moved their boats to the river.";
  private static final String OTHER =
      "A painter from Osk gave forty pictures to the museum. They show sheep, and only sheep. The"
          + " museum will hang them in the old wool hall from May. Schools may come for free.";

  @Test
  void bCubedIsTheAverageOverItems() {
    BCubed score = BCubed.of(Map.of("a", 1, "b", 1, "c", 2), Map.of("a", "x", "b", "y", "c", "y"));
    assertEquals(2.0 / 3, score.precision(), 1e-9);
    assertEquals(2.0 / 3, score.recall(), 1e-9);
    BCubed right = BCubed.of(Map.of("a", 1, "b", 2), Map.of("a", "x", "b", "y"));
    assertEquals(1.0, right.f1(), 1e-9);
  }

  @ParameterizedTest
  @EnumSource(CopyMaker.Kind.class)
  void everyKindOfCopyKeepsAThirdOfTheWords(CopyMaker.Kind kind) {
    String copy = new CopyMaker(5, List.of(OTHER)).copy(ARTICLE, kind);
    List<String> kept = new ArrayList<>(List.of(copy.split("\\W+", -1)));
    kept.retainAll(List.of(ARTICLE.split("\\W+", -1)));
    assertTrue(kept.size() * 3 >= ARTICLE.split("\\W+", -1).length, kind + ": " + copy);
    assertEquals(kind == CopyMaker.Kind.VERBATIM, copy.equals(ARTICLE), copy);
  }

  @Test
  void reprintsInACorpusAreLeftOut() {
    assertEquals(
        List.of(ARTICLE, OTHER), Distinct.of(List.of(ARTICLE, "ILDA - " + ARTICLE, OTHER)));
  }

  @Test
  void madeReportsCanBeAdded(@TempDir Path folder) throws IOException {
    LoadMaker maker = new LoadMaker(1);
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      ids.add(DossierScorer.prepared(maker.next()).name());
    }
    assertEquals(30, ids.stream().distinct().count());
    assertTrue(Files.isDirectory(folder));
  }

  @Test
  void aDossierIsScoredFromItsFile(@TempDir Path folder) throws IOException {
    String copy = "ILDA - " + ARTICLE;
    ObjectNode dossier = JSON.createObjectNode().put("id", "d1");
    List<String> coded = new ArrayList<>();
    for (String[] r :
        new String[][] {{"a", "Echo", ARTICLE}, {"b", "Post", copy}, {"c", "Mail", OTHER}}) {
      dossier
          .withArray("reports")
          .addObject()
          .put("id", r[0])
          .put("outlet", r[1])
          .put("date", "2024-01-01T08:00:00Z")
          .put("url", "https://x.example/" + r[0])
          .put("title", "T")
          .put("text", r[2]);
      coded.add(coded(r[0], r[1], r[2]));
    }
    dossier.withArray("copies").addArray().add("a").add("b").add("dateline changed");
    dossier.withArray("stories").addArray().add("a").add("b");
    dossier.withArray("stories").addArray().add("c");
    ObjectNode happening = dossier.withArray("happenings").addObject();
    happening.put("type", "COERCE").put("what", "closing of the basin");
    for (String id : List.of("a", "b")) {
      happening
          .withArray("mentions")
          .addObject()
          .put("report", id)
          .put("sentence", ARTICLE.substring(0, ARTICLE.indexOf(" Two")))
          .put("trigger", "closed");
    }
    happening.put("articles", 2).put("unique_texts", 1).put("outlets", 2).put("origins", 1);
    happening.putArray("doubtful");
    dossier.putArray("traces");
    dossier.putArray("private_persons");
    Path file = Files.writeString(folder.resolve("dev.jsonl"), dossier + "\n");
    DossierScorer scorer = new DossierScorer(Dossier.read(file));
    assertEquals(3, scorer.input().size());
    Path lines = Files.write(folder.resolve("coded.jsonl"), coded);
    DossierScorer.Score score = scorer.score(lines, folder.resolve("a.db"));
    assertEquals(List.of(), score.faults());
    assertEquals(1.0, score.copies().f1().orElseThrow(), 1e-9);
    assertEquals(1.0, score.stories().f1(), 1e-9);
    assertEquals(1, score.allRight());
  }

  private static String coded(String id, String outlet, String text) {
    ObjectNode root = JSON.createObjectNode().put("schema", "hearsay/1");
    ObjectNode report = root.putObject("report").put("id", id).put("text", text);
    report.put("sha256", id).put("outlet", outlet).put("published", "2024-01-01T08:00:00Z");
    report.putArray("agencies");
    for (String list : List.of("entities", "places", "attributions", "events")) {
      root.putArray(list);
    }
    int at = text.indexOf("closed");
    if (at >= 0) {
      ObjectNode event = root.withArray("events").addObject().put("id", "e1");
      event.put("type", "COERCE").put("status", "actual").put("confidence", .9);
      event.putObject("trigger").put("begin", at).put("end", at + 6).put("text", "closed");
      for (String list : List.of("modes", "actors", "recipients", "quantities", "grounds")) {
        event.putArray(list);
      }
    }
    return root.toString();
  }
}
