package org.hearsay.cli.knowledge;

import java.util.List;
import java.util.Objects;
import org.hearsay.cli.run.Streams;
import org.hearsay.knowledge.KnowledgeBase;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** {@code hearsay knowledge} with its commands, and the option of those that use it. */
public final class KnowledgeCommands {
  /** The commands that code reports with what the user has in the default folder. */
  private static final List<String> CODING =
      List.of("code", "export", "follow", "archive add", "archive recode");

  /** Its figures must be the same for everybody, unless asked for otherwise. */
  private static final String MEASURING = "evaluate";

  private KnowledgeCommands() {}

  /** Adds the commands to the whole, and the option to those that are there already. */
  public static CommandLine addTo(CommandLine whole, Streams streams, KnowledgeChoice choice) {
    for (String name : CODING) {
      CommandLine command = find(whole, name);
      command.addMixin("knowledge", new KnowledgeOption(command, choice));
      command.setDefaultValueProvider(
          argument ->
              argument instanceof OptionSpec option
                      && List.of(option.names()).contains(KnowledgeOption.NAME)
                      && KnowledgeBase.isIn(choice.folder())
                  ? choice.folder().toString()
                  : null);
    }
    CommandLine measuring = find(whole, MEASURING);
    measuring.addMixin("knowledge", new KnowledgeOption(measuring, choice));
    return whole.addSubcommand(
        new CommandLine(new KnowledgeCommand())
            .addSubcommand(new ImportCommand(streams, choice.folder())));
  }

  private static CommandLine find(CommandLine whole, String path) {
    CommandLine command = whole;
    for (String name : path.split(" ", -1)) {
      command = Objects.requireNonNull(command.getSubcommands().get(name), path);
    }
    return command;
  }
}
