package org.hearsay.cli.knowledge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.hearsay.cli.run.Messages;
import org.hearsay.cli.run.Streams;
import org.hearsay.knowledge.imports.Import;
import org.hearsay.knowledge.imports.Listener;
import org.hearsay.knowledge.imports.Made;
import org.hearsay.knowledge.index.Index;
import org.hearsay.knowledge.index.IndexException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hearsay knowledge import}: published tables in, indexes out. */
@Command(
    name = "import",
    header = "Imports places from GeoNames, people in office from Wikidata.%n",
    description = {
      "GeoNames (download.geonames.org/export/dump): allCountries.zip, cities500.zip",
      "or a country's (DE.zip), with alternateNamesV2.zip for names in all languages.",
      "Wikidata: latest-all.json.gz, or a result of its query service as CSV",
      "(docs/KNOWLEDGE.md has a query). What a file is, is told from its content.",
      "What was imported before stays; a stopped import changes nothing.",
      ""
    },
    customSynopsis = "hearsay knowledge import [OPTION]... FILE|-...",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:all imported",
      "1:some files or lines could not be read; each is named, all others are imported",
      "2:wrong usage"
    })
final class ImportCommand implements Callable<Integer> {
  private static final double MEGABYTE = 1e6;

  private final Streams streams;
  private final Path usual;

  @Parameters(
      paramLabel = "FILE|-",
      arity = "1..*",
      description = "As published: plain, gzip or zip; - is standard input.")
  private List<String> files = List.of();

  @Option(
      names = "--into",
      paramLabel = "DIR",
      description = {
        "Where the indexes go; without it $HEARSAY_KNOWLEDGE, else",
        "$XDG_DATA_HOME/hearsay, else ~/.local/share/hearsay. There",
        "\"hearsay code\" finds them by itself."
      })
  private @Nullable Path folder;

  /**
   * @param usual folder
   */
  ImportCommand(Streams streams, Path usual) {
    this.streams = streams;
    this.usual = usual;
  }

  @Override
  public Integer call() {
    Messages messages = new Messages(streams.err(), streams.terminal().err());
    Path into = folder == null ? usual : folder;
    Import all = new Import(into, YearMonth.now(ZoneOffset.UTC), new Progress(messages));
    try {
      List<Made> made = all.read(files, streams.in());
      for (Made index : made) {
        messages.say("hearsay: " + summary(index));
      }
      return all.isComplete() && !made.isEmpty() ? 0 : 1;
    } catch (IndexException e) {
      messages.say("hearsay: " + e.getMessage());
      return 1;
    }
  }

  private static String summary(Made index) {
    String size;
    try {
      size = String.format(Locale.ROOT, "%.1f MB", Files.size(index.file()) / MEGABYTE);
    } catch (IOException e) {
      size = "size unknown";
    }
    String what = index.kind() == Index.PLACES ? "places" : "people in office";
    return String.format(
        Locale.ROOT,
        "%s: %,d %s under %,d names, %s",
        index.file(),
        index.entries(),
        what,
        index.names(),
        size);
  }

  /** Tells what goes wrong, and on a terminal how far it is. */
  private record Progress(Messages messages) implements Listener {
    @Override
    public void bad(String where, String problem) {
      messages.say("hearsay: " + where + ": " + problem);
    }

    @Override
    public void progress(String source, long lines, long kept) {
      messages.draw(
          String.format(Locale.ROOT, "hearsay: %s: %,d lines, %,d kept", source, lines, kept));
    }

    @Override
    public void finishing(String index) {
      messages.draw("hearsay: " + index + ": being put in order …");
    }
  }
}
