package org.hearsay.cli.archive;

import static org.hearsay.cli.archive.Listing.column;

import java.util.Optional;
import org.hearsay.archive.Archive;
import org.hearsay.archive.Happening;
import org.hearsay.archive.HappeningFilter;
import org.hearsay.cli.run.Streams;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code hearsay happenings}: one row a happening, with its four numbers. */
@Command(
    name = "happenings",
    header = "Lists happenings: one row each, however many reports tell it.%n",
    description = {
      "Origins is a least number of traceable roots: sources' statements, agencies' dispatches,",
      "own reporting. It tells nothing of the truth.",
      ""
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class HappeningsCommand extends Asking {
  @Option(names = "--type", paramLabel = "TYPE", description = "Of PLOVER: ASSAULT, CONSULT, …")
  private @Nullable String type;

  @Option(names = "--country", paramLabel = "ISO3", description = "Where it was.")
  private @Nullable String country;

  @Option(
      names = "--party",
      paramLabel = "PARTY",
      description = "Who takes part: a country (ISO3) or a name.")
  private @Nullable String party;

  @Option(names = "--since", paramLabel = "DAY", description = "First day, such as 2024-03-01.")
  private @Nullable String since;

  @Option(names = "--until", paramLabel = "DAY", description = "Last day.")
  private @Nullable String until;

  @Option(
      names = "--place",
      paramLabel = "NAME",
      description = "Where it was, finer than a country.")
  private @Nullable String place;

  @Option(
      names = "--outlet",
      paramLabel = "OUTLET",
      description = "Some report of this outlet tells it.")
  private @Nullable String outlet;

  @Option(names = "--least-origins", paramLabel = "N", description = "With at least N origins.")
  private int leastOrigins;

  @Option(
      names = "--after",
      paramLabel = "CURSOR",
      description = "Goes on after the last row of an earlier answer, by its cursor.")
  private @Nullable String after;

  @Option(
      names = "--most",
      paramLabel = "N",
      description = "At most N rows (default: ${DEFAULT-VALUE}).")
  private int most = 50;

  HappeningsCommand(Streams streams) {
    super(streams);
  }

  @Override
  int run(Archive archive) {
    HappeningFilter filter =
        new HappeningFilter(
            Optional.ofNullable(type),
            Optional.ofNullable(country),
            Optional.ofNullable(party),
            Optional.ofNullable(since),
            Optional.ofNullable(until),
            Optional.ofNullable(place),
            Optional.ofNullable(outlet),
            leastOrigins,
            Optional.ofNullable(after),
            most);
    boolean table = format() == Listing.Format.TABLE;
    Listing listing =
        table
            ? new Listing(
                column("id", 9),
                column("since", 9),
                column("what", 2),
                column("where", 1),
                column("articles/texts/outlets", 9),
                column("origins", 9))
            : new Listing(
                column("id", 1),
                column("since", 1),
                column("what", 1),
                column("place", 1),
                column("country", 1),
                column("status", 1),
                column("articles", 1),
                column("unique texts", 1),
                column("outlets", 1),
                column("origins at least", 1),
                column("denying", 1),
                column("cursor", 1));
    for (Happening h : archive.questions().happenings(filter)) {
      if (table) {
        String deny = h.denying() > 0 ? ", " + h.denying() + " deny" : "";
        listing.add(
            h.id(),
            h.since(),
            h.label(),
            h.place().or(h::country),
            h.articles() + "/" + h.uniqueTexts() + "/" + h.outlets(),
            "≥ " + h.origins() + deny);
      } else {
        listing.add(
            h.id(),
            h.since(),
            h.label(),
            h.place(),
            h.country(),
            h.status(),
            h.articles(),
            h.uniqueTexts(),
            h.outlets(),
            h.origins(),
            h.denying(),
            archive.questions().cursor(h));
      }
    }
    print(listing);
    return 0;
  }
}
