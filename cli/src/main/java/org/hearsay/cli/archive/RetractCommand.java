package org.hearsay.cli.archive;

import org.hearsay.archive.Archive;
import org.hearsay.archive.store.Database.Access;
import org.hearsay.cli.run.Streams;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code hearsay archive retract}: a report that its outlet withdrew. */
@Command(
    name = "retract",
    header = "A report that was withdrawn stops counting; it stays, marked.%n",
    mixinStandardHelpOptions = true)
final class RetractCommand extends OpenArchive {
  @Parameters(paramLabel = "REPORT", description = "The report's id.")
  private String report = "";

  RetractCommand(Streams streams) {
    super(streams, Access.CHANGE);
  }

  @Override
  int run(Archive archive) {
    archive.corrections().retract(report);
    archive.commit();
    say(report + ": retracted");
    return 0;
  }
}
