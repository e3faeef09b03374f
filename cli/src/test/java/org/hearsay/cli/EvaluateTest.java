package org.hearsay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands for those who develop: {@code evaluate} and {@code windows}. */
class EvaluateTest {
  /** Tests run in the module's folder, where no corpus lies. */
  @Test
  void corporaThatAreNotThereAreNamedAndPassedOver(@TempDir Path temp) throws Exception {
    Path table = temp.resolve("figures.md");
    Invocation run = Invocation.of("evaluate", "--write", table.toString());
    assertEquals(0, run.status(), run.err());
    assertEquals("", run.out());
    assertEquals(25, run.err().lines().filter(l -> l.contains(": passed over, ")).count());
    assertTrue(Files.readString(table).contains("figures:begin"));
  }

  @Test
  void windowsHaveAPlaceInTheTextForEachPiece(@TempDir Path temp) throws Exception {
    String text = "\uD83D\uDD4A The army arrested Jo Moss.";
    Path file = Files.writeString(temp.resolve("a.txt"), text);
    Invocation run = Invocation.of("windows", file.toString());
    assertEquals(0, run.status(), run.err());
    JsonNode window = new ObjectMapper().readTree(run.out()).get("windows").get(0);
    assertEquals("[0,0,2,6,11,20,23,27,28]", window.get("begins").toString());
    assertEquals("[0,1,5,10,19,22,27,28,28]", window.get("ends").toString());
    assertEquals("[1,9]", window.get("owned").toString());
    assertEquals(0, run.coders());
  }

  @Test
  void whatCannotBeReadIsNamed() {
    Invocation run = Invocation.of("windows", "nowhere.txt");
    assertEquals(1, run.status());
    assertTrue(run.err().startsWith("hearsay: nowhere.txt: expected"), run.err());
  }
}
