package org.hearsay.cli.archive;

import static org.hearsay.cli.archive.Listing.column;

import java.util.List;
import org.hearsay.archive.Archive;
import org.hearsay.cli.run.Streams;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code hearsay archive status}: what there is. */
@Command(
    name = "status",
    header = "Counts what the archive holds.%n",
    description = {"An archive that an older Hearsay made is brought up to date first.", ""},
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class StatusCommand extends Asking {
  @Option(names = "--check", description = "Also look the whole file through for damage.")
  private boolean check;

  StatusCommand(Streams streams) {
    super(streams);
  }

  @Override
  void prepare() {
    Archive.bringUp(file());
  }

  @Override
  int run(Archive archive) {
    Listing listing = new Listing(column("what", 1), column("count", 1));
    archive.questions().holdings().forEach(listing::add);
    print(listing);
    List<String> faults = check ? archive.faults() : List.of();
    faults.forEach(f -> say(file() + ": damaged: " + f));
    return faults.isEmpty() ? 0 : 1;
  }
}
