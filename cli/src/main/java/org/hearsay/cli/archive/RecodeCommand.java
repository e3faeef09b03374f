package org.hearsay.cli.archive;

import java.time.Duration;
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

/** {@code hearsay archive recode}: codes everything again, with the coder of today. */
@Command(
    name = "recode",
    header = "Codes all reports of the archive again.%n",
    description = {"Corrections are applied again. What comes out the same is left as it is.", ""},
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class RecodeCommand extends OpenArchive {
  private static final int BATCH = 50;

  private final Function<Duration, Function<Report, CodedReport>> coders;

  RecodeCommand(Streams streams, Function<Duration, Function<Report, CodedReport>> coders) {
    super(streams, Access.CHANGE);
    this.coders = coders;
  }

  @Override
  int run(Archive archive) {
    Messages messages = new Messages(streams.err(), streams.terminal().err());
    Function<Report, CodedReport> coder = coders.apply(Coder.DEFAULT_LIMIT);
    int done = 0;
    int failed = 0;
    for (Row row : archive.questions().reports()) {
      String coded;
      try {
        coded = CodedReportWriter.write(coder.apply(report(archive, row)));
      } catch (RuntimeException e) {
        failed++;
        messages.say("hearsay: " + row.name() + ": not coded again: " + e.getMessage());
        continue;
      }
      // Outside: a report must not be left half placed.
      done += archive.corrections().recode(row, coded) ? 1 : 0;
      if (done % BATCH == 0) {
        archive.commit();
        messages.draw("hearsay: " + done + " reports");
      }
    }
    archive.commit();
    messages.say(
        "hearsay: coded " + done + " reports again" + (failed > 0 ? ", not " + failed : ""));
    return failed == 0 ? 0 : 1;
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
