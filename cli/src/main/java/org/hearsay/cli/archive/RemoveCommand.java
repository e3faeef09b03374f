package org.hearsay.cli.archive;

import org.hearsay.archive.Archive;
import org.hearsay.archive.store.Database.Access;
import org.hearsay.cli.run.Streams;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code hearsay archive remove}: takes a report out. */
@Command(
    name = "remove",
    header = "Takes a report out; it may be added again.%n",
    mixinStandardHelpOptions = true)
final class RemoveCommand extends OpenArchive {
  @Parameters(paramLabel = "REPORT", description = "The report's id.")
  private String report = "";

  RemoveCommand(Streams streams) {
    super(streams, Access.CHANGE);
  }

  @Override
  int run(Archive archive) {
    archive.corrections().remove(report);
    archive.commit();
    say(report + ": removed");
    return 0;
  }
}
