package org.hearsay.cli.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.hearsay.cli.run.Streams;
import org.hearsay.cli.run.Terminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Which folder is used where nobody names one. */
class KnowledgeChoiceTest {
  private final Path folder;
  private final KnowledgeChoice choice;

  KnowledgeChoiceTest(@TempDir Path folder) {
    this.folder = folder;
    choice = new KnowledgeChoice(Map.of("HEARSAY_KNOWLEDGE", folder.toString()));
  }

  private CommandLine whole() {
    CommandLine archive = new CommandLine(CommandSpec.create());
    archive
        .addSubcommand("add", CommandSpec.create())
        .addSubcommand("recode", CommandSpec.create());
    CommandLine whole = new CommandLine(CommandSpec.create()).addSubcommand("archive", archive);
    for (String name : new String[] {"code", "export", "follow", "evaluate"}) {
      whole.addSubcommand(name, CommandSpec.create());
    }
    Streams none =
        new Streams(
            new ByteArrayInputStream(new byte[0]),
            new ByteArrayOutputStream(),
            new ByteArrayOutputStream(),
            Terminal.NONE);
    return KnowledgeCommands.addTo(whole, none, choice);
  }

  private void place() throws IOException {
    Files.writeString(
        folder.resolve("places.tsv"), "Quarry Hill\t-\ttown\tUSA\tMN\t40\t44.5\t-93.25\t7\n");
  }

  private boolean knowsThePlace() {
    return choice.get().gazetteer().named("Quarry Hill").stream().anyMatch(t -> t.geonames() == 7);
  }

  @Test
  void theDefaultFolderIsUsedWhereItHasFiles() throws IOException {
    whole().parseArgs("code");
    assertTrue(!knowsThePlace());
    place();
    whole().parseArgs("archive", "add");
    assertTrue(knowsThePlace());
  }

  @Test
  void noneIsNeitherItNorItsFaults() throws IOException {
    Files.writeString(folder.resolve("places.tsv"), "not a place\n");
    whole().parseArgs("code", "--knowledge", "none");
    assertTrue(!knowsThePlace());
    ParameterException e = assertThrows(ParameterException.class, () -> whole().parseArgs("code"));
    assertTrue(String.valueOf(e.getMessage()).contains("places.tsv:1: expected 9"), e.toString());
  }

  @Test
  void figuresAreTakenWithoutIt() throws IOException {
    place();
    whole().parseArgs("evaluate");
    assertTrue(!knowsThePlace());
    whole().parseArgs("evaluate", "--knowledge", folder.toString());
    assertTrue(knowsThePlace());
  }

  @Test
  void theFolderIsWhereTheDesktopStandardPutsIt() {
    assertEquals(
        Path.of("/d/hearsay"),
        new KnowledgeChoice(Map.of("XDG_DATA_HOME", "/d", "HOME", "/h")).folder());
    assertEquals(
        Path.of("/h/.local/share/hearsay"), new KnowledgeChoice(Map.of("HOME", "/h")).folder());
  }
}
