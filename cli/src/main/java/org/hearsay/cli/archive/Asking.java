package org.hearsay.cli.archive;

import org.hearsay.archive.store.Database.Access;
import org.hearsay.cli.display.Palette;
import org.hearsay.cli.run.Streams;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** A command that asks an archive and lists the answers. */
abstract class Asking extends OpenArchive {
  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES}; without it table on a terminal, else jsonl.")
  private Listing.@Nullable Format format;

  Asking(Streams streams) {
    super(streams, Access.READ);
  }

  Listing.Format format() {
    return format != null
        ? format
        : streams.terminal().out() ? Listing.Format.TABLE : Listing.Format.JSONL;
  }

  Palette palette() {
    return Palette.of(Palette.When.AUTO, streams.terminal().out() && streams.terminal().colour());
  }

  void print(Listing listing) {
    print(listing.render(format(), palette(), streams.terminal().columns()));
  }
}
