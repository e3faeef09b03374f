package org.hearsay.cli.archive;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code hearsay archive}: what changes an archive. */
@Command(
    name = "archive",
    header = "Keeps coded reports: adds, recodes, corrects, takes out.%n",
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true)
final class ArchiveCommand implements Runnable {
  @Spec private @Nullable CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        Objects.requireNonNull(spec).commandLine(), "expected a command, found none");
  }
}
