package org.hearsay.cli.knowledge;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code hearsay knowledge}: what is known of places and people. */
@Command(
    name = "knowledge",
    header = "Knows more places and people than come with Hearsay.%n",
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true)
final class KnowledgeCommand implements Runnable {
  @Spec private @Nullable CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        Objects.requireNonNull(spec).commandLine(), "expected a command, found none");
  }
}
