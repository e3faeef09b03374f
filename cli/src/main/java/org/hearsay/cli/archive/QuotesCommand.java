package org.hearsay.cli.archive;

import static org.hearsay.cli.archive.Listing.column;

import org.hearsay.archive.Archive;
import org.hearsay.archive.Quote;
import org.hearsay.cli.run.Streams;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code hearsay quotes}: what somebody public is reported to have said. */
@Command(
    name = "quotes",
    header = "Lists what a public person, an office or an organization is reported to have said.%n",
    description = {"Private persons are never found by name.", ""},
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class QuotesCommand extends Asking {
  @Option(
      names = "--source",
      paramLabel = "NAME",
      required = true,
      description = "Full or last name.")
  private String source = "";

  @Option(
      names = "--most",
      paramLabel = "N",
      description = "At most N rows (default: ${DEFAULT-VALUE}).")
  private int most = 50;

  QuotesCommand(Streams streams) {
    super(streams);
  }

  @Override
  int run(Archive archive) {
    Listing listing =
        new Listing(
            column("published", 9),
            column("outlet reports", 2),
            column("that", 2),
            column("kind", 9),
            column("denied", 9),
            column("content", 1),
            column("confidence", 9),
            column("report", 2));
    for (Quote q : archive.questions().quotes(source, most)) {
      listing.add(
          q.published(),
          q.outlet(),
          q.source(),
          q.kind(),
          q.denied(),
          q.content(),
          q.confidence(),
          q.report());
    }
    print(listing);
    return 0;
  }
}
