package org.hearsay.cli.knowledge;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.hearsay.coding.Knowledge;
import org.hearsay.knowledge.KnowledgeBase;
import org.hearsay.knowledge.index.IndexException;
import org.hearsay.text.LexiconException;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** {@code --knowledge DIR} of one command. */
final class KnowledgeOption {
  static final String NAME = "--knowledge";
  private static final String NONE = "none";

  private final CommandLine command;
  private final KnowledgeChoice choice;

  /**
   * @param command whose option it is
   */
  KnowledgeOption(CommandLine command, KnowledgeChoice choice) {
    this.command = command;
    this.choice = choice;
  }

  @Option(
      names = NAME,
      paramLabel = "DIR",
      description = {
        "Your own places and people, over those that come with",
        "Hearsay: what \"hearsay knowledge import\" made,",
        "places.tsv, officeholders.tsv (docs/KNOWLEDGE.md). None",
        "needed for the default folder; \"none\" does without it."
      })
  void choose(String folder) {
    try {
      choice.choose(folder.equals(NONE) ? KnowledgeBase.embedded() : with(Path.of(folder)));
    } catch (InvalidPathException | IndexException | LexiconException e) {
      throw wrong(String.valueOf(e.getMessage()));
    }
  }

  private Knowledge with(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw wrong("expected a folder, found none at " + folder);
    }
    if (!KnowledgeBase.isIn(folder)) {
      throw wrong(
          "expected places.db, officeholders.db, places.tsv or officeholders.tsv in "
              + folder
              + ", found none");
    }
    return KnowledgeBase.with(folder);
  }

  private ParameterException wrong(String message) {
    return new ParameterException(command, NAME + ": " + message);
  }
}
