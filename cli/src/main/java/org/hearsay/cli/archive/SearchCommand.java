package org.hearsay.cli.archive;

import static org.hearsay.cli.archive.Listing.column;

import java.util.List;
import org.hearsay.archive.Archive;
import org.hearsay.archive.Hit;
import org.hearsay.cli.run.Streams;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hearsay search}: reports by their words. */
@Command(
    name = "search",
    header = "Finds reports that have all the words.%n",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class SearchCommand extends Asking {
  @Parameters(paramLabel = "WORD", arity = "1..*", description = "What to look for.")
  private List<String> words = List.of();

  @Option(
      names = "--most",
      paramLabel = "N",
      description = "At most N rows (default: ${DEFAULT-VALUE}).")
  private int most = 50;

  SearchCommand(Streams streams) {
    super(streams);
  }

  @Override
  int run(Archive archive) {
    Listing listing =
        new Listing(
            column("published", 9),
            column("outlet", 2),
            column("title", 1),
            column("story", 9),
            column("words", 1),
            column("report", 2));
    for (Hit hit : archive.questions().search(String.join(" ", words), most)) {
      listing.add(
          hit.published(), hit.outlet(), hit.title(), hit.story(), hit.snippet(), hit.report());
    }
    print(listing);
    return 0;
  }
}
