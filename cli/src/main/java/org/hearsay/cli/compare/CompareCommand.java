package org.hearsay.cli.compare;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.zip.GZIPInputStream;
import org.hearsay.archive.record.RecordException;
import org.hearsay.archive.record.RecordReader;
import org.hearsay.cli.run.CodedLines;
import org.hearsay.cli.run.Messages;
import org.hearsay.cli.run.Streams;
import org.hearsay.exchange.export.EventRecord;
import org.hearsay.exchange.export.EventSource;
import org.hearsay.exchange.export.EventWriter;
import org.hearsay.exchange.export.Selection;
import org.hearsay.exchange.foreign.Comparison;
import org.hearsay.exchange.foreign.Comparison.LeftOut;
import org.hearsay.exchange.foreign.Comparison.Row;
import org.hearsay.exchange.foreign.ForeignFormat;
import org.hearsay.exchange.foreign.ForeignReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hearsay compare}. */
@Command(
    name = "compare",
    header = "Sets events beside those that others coded.%n",
    description = {
      "Two are the same when day, type and the pair of countries agree; each such",
      "day, type and pair counts once. Codes of CAMEO count as the types that PLOVER",
      "made of them. Ours are those that \"hearsay export\" writes without --all. This",
      "tells where the two differ, not who is right.",
      ""
    },
    customSynopsis = "hearsay compare --with FORMAT FILE CODED...",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:all was compared",
      "1:some input could not be read; each is named",
      "2:wrong usage"
    })
public final class CompareCommand implements Callable<Integer> {
  private final Streams streams;
  private final Messages messages;
  private int faults;

  @Option(
      names = "--with",
      paramLabel = "FORMAT",
      required = true,
      description = "${COMPLETION-CANDIDATES}: what FILE is.")
  private ForeignFormat format = ForeignFormat.POLECAT;

  @Parameters(
      index = "0",
      paramLabel = "FILE",
      description = "Events of others, as they are published or gzipped.")
  private Path file = Path.of("");

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "CODED",
      description = "What \"hearsay code\" wrote with --format jsonl.")
  private List<Path> coded = List.of();

  public CompareCommand(Streams streams) {
    this.streams = streams;
    this.messages = new Messages(streams.err(), false);
  }

  @Override
  public Integer call() {
    Comparison comparison = new Comparison();
    coded.forEach(path -> ours(path, comparison));
    theirs(comparison);
    print(comparison);
    return faults == 0 ? 0 : 1;
  }

  private void theirs(Comparison comparison) {
    try (InputStream in = opened(file)) {
      new ForeignReader(
              format, comparison::add, fault -> fault(fault.where() + ": " + fault.problem()))
          .read(in, file.toString());
    } catch (IOException e) {
      unreadable(file, e);
    }
  }

  private void unreadable(Path path, IOException e) {
    fault(
        path
            + (e instanceof NoSuchFileException
                ? ": expected a file, found none"
                : ": expected readable input, found " + e));
  }

  private static InputStream opened(Path path) throws IOException {
    BufferedInputStream in = new BufferedInputStream(Files.newInputStream(path), 1 << 16);
    in.mark(2);
    boolean zipped = in.read() == 0x1f && in.read() == 0x8b;
    in.reset();
    return zipped ? new BufferedInputStream(new GZIPInputStream(in, 1 << 16), 1 << 16) : in;
  }

  private void ours(Path path, Comparison comparison) {
    EventSource source = new EventSource(Selection.standard());
    Compared writer = new Compared(comparison);
    try (BufferedReader lines = CodedLines.open(path)) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank()) {
          try {
            source.mentions(RecordReader.read(line), writer);
          } catch (RecordException e) {
            fault(path + ":" + number + ": " + e.getMessage());
          }
        }
      }
    } catch (IOException e) {
      unreadable(path, e);
    }
  }

  private record Compared(Comparison comparison) implements EventWriter {
    @Override
    public void add(EventRecord event) {
      comparison.add(event);
    }

    @Override
    public void close() {}
  }

  private void fault(String message) {
    faults++;
    messages.say("hearsay: " + message);
  }

  private void print(Comparison comparison) {
    StringBuilder table = new StringBuilder();
    table.append(line("type", "both", "only ours", "only theirs"));
    comparison.byType().forEach((type, row) -> table.append(line(type.name(), row)));
    table.append(line("all", comparison.all()));
    try {
      streams.out().write(table.toString().getBytes(StandardCharsets.UTF_8));
      streams.out().flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    LeftOut left = comparison.leftOut();
    messages.say(
        String.format(
            Locale.ROOT,
            "hearsay: ours %,d events, %,d of them without a day or a country; theirs %,d, %,d"
                + " without a country, %,d on days of which we have none, %,d mere statements",
            left.oursRead(),
            left.oursWithout(),
            left.theirsRead(),
            left.theirsWithout(),
            left.onOtherDays(),
            left.statements()));
  }

  private static String line(String type, Row row) {
    return line(
        type,
        String.format(Locale.ROOT, "%,d", row.both()),
        String.format(Locale.ROOT, "%,d", row.onlyOurs()),
        String.format(Locale.ROOT, "%,d", row.onlyTheirs()));
  }

  private static String line(String type, String both, String ours, String theirs) {
    return String.format(Locale.ROOT, "%-10s %8s %10s %12s\n", type, both, ours, theirs);
  }
}
