package org.hearsay.cli.archive;

import java.util.Optional;
import org.hearsay.archive.Archive;
import org.hearsay.archive.HappeningView;
import org.hearsay.cli.run.Streams;
import org.hearsay.server.api.HappeningJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code hearsay happening ID}: all that is known of one. */
@Command(
    name = "happening",
    header = "Shows one happening: who tells it, on whose word, and what they disagree on.%n",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class HappeningCommand extends Asking {
  @Parameters(paramLabel = "ID", description = "Its number, from \"hearsay happenings\".")
  private long id;

  HappeningCommand(Streams streams) {
    super(streams);
  }

  @Override
  int run(Archive archive) {
    Optional<HappeningView> found = archive.questions().happening(id);
    if (found.isEmpty()) {
      say("no happening " + id);
      return 1;
    }
    HappeningText text = new HappeningText(archive, found.get());
    print(
        switch (format()) {
          case TABLE -> text.words(palette(), streams.terminal().columns());
          case JSONL -> HappeningJson.whole(archive.questions(), found.get()) + "\n";
          case CSV -> text.rows().render(Listing.Format.CSV, palette(), 0);
        });
    return 0;
  }
}
