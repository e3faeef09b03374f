package org.hearsay.cli.ontology;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.hearsay.event.EventLexicon;
import org.hearsay.text.LexiconException;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** {@code --ontology DIR} of one command. */
public final class OntologyOption {
  /** The commands that code reports. */
  private static final List<String> CODING =
      List.of("code", "export", "follow", "serve", "evaluate", "archive add", "archive recode");

  private final CommandLine command;
  private final OntologyChoice choice;

  private OntologyOption(CommandLine command, OntologyChoice choice) {
    this.command = command;
    this.choice = choice;
  }

  /** Gives the option to all commands of the whole that code reports. */
  public static void addTo(CommandLine whole, OntologyChoice choice) {
    for (String name : CODING) {
      CommandLine command = whole;
      for (String word : name.split(" ", -1)) {
        command = Objects.requireNonNull(command.getSubcommands().get(word), name);
      }
      command.addMixin("ontology", new OntologyOption(command, choice));
    }
  }

  @Option(
      names = "--ontology",
      paramLabel = "DIR",
      description = {
        "Your own predicates and event types, over those that come",
        "with Hearsay: types.tsv, nouns.tsv, predicates.tsv,",
        "operators.tsv (docs/use/ontology.md)."
      })
  void choose(String folder) {
    try {
      choice.choose(EventLexicon.with(Path.of(folder)));
    } catch (InvalidPathException | LexiconException e) {
      throw new ParameterException(command, "--ontology: " + e.getMessage());
    }
  }
}
