package org.hearsay.cli.archive;

import static org.hearsay.cli.archive.Listing.column;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hearsay.archive.Archive;
import org.hearsay.archive.Period;
import org.hearsay.archive.Timeline;
import org.hearsay.cli.run.Streams;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hearsay timeline A B}: how much happened between two, over time. */
@Command(
    name = "timeline",
    header = "Counts what happened between two parties, by day, week or month.%n",
    description = {
      "Happenings are counted, not articles; beside them stands the number of all reports read of that",
      "time. Only acts that took place count.",
      ""
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class TimelineCommand extends Asking {
  @Parameters(index = "0", paramLabel = "A", description = "A country (ISO3) or a name.")
  private String party = "";

  @Parameters(index = "1", arity = "0..1", paramLabel = "B", description = "Likewise.")
  private @Nullable String other;

  @Option(
      names = "--by",
      paramLabel = "UNIT",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Timeline.Unit unit = Timeline.Unit.WEEK;

  @Option(names = "--least-origins", paramLabel = "N", description = "With at least N origins.")
  private int leastOrigins;

  @Option(
      names = "--plot",
      paramLabel = "FILE",
      description = "Also draw counts and mean scores; FILE ends in .svg or .png.")
  private @Nullable Path plot;

  TimelineCommand(Streams streams) {
    super(streams);
  }

  @Override
  int run(Archive archive) throws IOException {
    Timeline timeline = new Timeline(party, Optional.ofNullable(other), unit, leastOrigins);
    List<Period> periods = archive.questions().timeline(timeline);
    Listing listing =
        new Listing(
            column("begin", 1),
            column("happenings", 1),
            column("from A to B", 1),
            column("mean score", 1),
            column("reports read", 1));
    for (Period p : periods) {
      listing.add(p.begin(), p.happenings(), p.forward(), p.meanScore(), p.reports());
    }
    print(listing);
    if (plot != null) {
      String title = other == null ? party : party + " and " + other;
      TimelinePlot.write(plot, title, periods);
    }
    return 0;
  }
}
