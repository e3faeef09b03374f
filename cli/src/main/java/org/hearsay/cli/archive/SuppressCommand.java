package org.hearsay.cli.archive;

import java.util.Objects;
import org.hearsay.archive.Archive;
import org.hearsay.archive.store.Database.Access;
import org.hearsay.cli.run.Streams;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code hearsay archive suppress}: gone for good. */
@Command(
    name = "suppress",
    header = "Takes a person's name, a URL or a text out for good.%n",
    description = {"Only a hash stays, so that it does not come back.", ""},
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class SuppressCommand extends OpenArchive {
  @ArgGroup(exclusive = true, multiplicity = "1")
  private @Nullable What what;

  /** One of three. */
  static final class What {
    @Option(names = "--person", paramLabel = "NAME", description = "The name, in full.")
    private @Nullable String person;

    @Option(names = "--url", paramLabel = "URL", description = "All that was published there.")
    private @Nullable String url;

    @Option(names = "--report", paramLabel = "ID", description = "The text of this report.")
    private @Nullable String report;
  }

  SuppressCommand(Streams streams) {
    super(streams, Access.CHANGE);
  }

  @Override
  int run(Archive archive) {
    What chosen = Objects.requireNonNull(what);
    if (chosen.person != null) {
      int reports = archive.corrections().suppressPerson(chosen.person);
      say("taken out of " + reports + " reports");
    } else if (chosen.url != null) {
      archive.corrections().suppressUrl(chosen.url);
    } else {
      archive.corrections().suppressText(Objects.requireNonNull(chosen.report));
    }
    archive.commit();
    return 0;
  }
}
