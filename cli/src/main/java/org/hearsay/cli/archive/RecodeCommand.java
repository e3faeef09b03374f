package org.hearsay.cli.archive;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.hearsay.archive.Archive;
import org.hearsay.archive.store.Database.Access;
import org.hearsay.archive.store.Reports.Row;
import org.hearsay.cli.run.Messages;
import org.hearsay.cli.run.Streams;
import org.hearsay.coding.CodedReport;
import org.hearsay.coding.CodedReportWriter;
import org.hearsay.coding.Coder;
import org.hearsay.report.Metadata;
import org.hearsay.report.Publication;
import org.hearsay.report.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code hearsay archive recode}: codes again what another coder coded, with that of today. */
@Command(
    name = "recode",
    header = "Codes the reports again that an older version coded.%n",
    description = {
      "Corrections are applied again. What comes out the same is left as it is. What was done stays,",
      "whatever stops the work; start it again to go on.",
      ""
    },
    mixinStandardHelpOptions = true,
    sortOptions = false,
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:all are coded by this version",
      "1:some could not be coded again and are left as they were; each is named",
      "2:wrong usage"
    })
final class RecodeCommand extends OpenArchive {
  private static final int BATCH = 50;

  /** Others who write wait for so long at most. */
  private static final long LONGEST_NANOS = 5_000_000_000L;

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Function<Duration, Function<Report, CodedReport>> coders;

  @Option(
      names = "--all",
      description = {
        "Also what this version coded: for other tables of people",
        "and places. If it is stopped, the next --all goes on there."
      })
  private boolean all;

  private JsonNode own = MissingNode.getInstance();
  private int coded;
  private int changed;
  private int failed;
  private long kept = System.nanoTime();

  RecodeCommand(Streams streams, Function<Duration, Function<Report, CodedReport>> coders) {
    super(streams, Access.CHANGE);
    this.coders = coders;
  }

  @Override
  int run(Archive archive) throws IOException {
    Messages messages = new Messages(streams.err(), streams.terminal().err());
    LazyCoder coder = new LazyCoder(() -> coders.apply(Coder.DEFAULT_LIMIT));
    long done = all ? archive.recodedTo() : 0;
    List<Row> rows = archive.questions().reports().stream().filter(r -> r.id() > done).toList();
    int looked = 0;
    for (Row row : rows) {
      looked++;
      messages.draw(
          String.format(
              Locale.ROOT,
              "hearsay: %,d of %,d reports, %,d coded again",
              looked,
              rows.size(),
              coded));
      if (all || !isOwn(archive, row)) {
        recode(archive, row, coder, messages);
        if ((coded + failed) % BATCH == 0 || System.nanoTime() - kept > LONGEST_NANOS) {
          keep(archive, row.id());
        }
      }
    }
    keep(archive, 0);
    messages.say(summary(rows.size() - coded - failed));
    return failed == 0 ? 0 : 1;
  }

  private void recode(Archive archive, Row row, LazyCoder coder, Messages messages)
      throws IOException {
    String json;
    try {
      json = CodedReportWriter.write(coder.apply(report(archive, row)));
    } catch (RuntimeException e) {
      failed++;
      messages.say("hearsay: " + row.name() + ": not coded again: " + e.getMessage());
      return;
    }
    own = JSON.readTree(json).path("coder");
    coded++;
    // Outside: a report must not be left half placed.
    changed += archive.corrections().recode(row, json) ? 1 : 0;
  }

  /** Whether the coder of today coded it; which that is, the first that is coded tells. */
  private boolean isOwn(Archive archive, Row row) throws IOException {
    return !own.isMissingNode()
        && JSON.readTree(archive.questions().record(row.id()).json()).path("coder").equals(own);
  }

  private void keep(Archive archive, long done) {
    if (all) {
      archive.recodedTo(done);
    }
    archive.commit();
    kept = System.nanoTime();
  }

  private String summary(int passed) {
    String summary =
        String.format(Locale.ROOT, "hearsay: coded %,d reports again, %,d differ", coded, changed);
    if (passed > 0) {
      summary += String.format(Locale.ROOT, "; %,d were coded by this version", passed);
    }
    return failed > 0 ? summary + String.format(Locale.ROOT, "; not %,d", failed) : summary;
  }

  private static Report report(Archive archive, Row row) {
    Metadata given =
        new Metadata(
            Optional.of(row.title()).filter(t -> !t.isEmpty()),
            Optional.empty(),
            Optional.empty(),
            row.agency().stream().toList(),
            row.outlet(),
            row.url(),
            Optional.of("en"),
            row.published().map(p -> new Publication(p, Publication.Basis.GIVEN)),
            Optional.empty());
    return Report.of(row.name(), archive.questions().text(row.id()), given);
  }
}
