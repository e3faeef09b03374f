package org.hearsay.cli.compare;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.exchange.export.EventRecord;
import org.hearsay.exchange.export.Selection;
import org.hearsay.exchange.export.Statements;
import org.hearsay.exchange.foreign.Comparison;
import org.hearsay.exchange.foreign.Comparison.LeftOut;
import org.hearsay.exchange.foreign.ForeignFormat;
import org.hearsay.exchange.foreign.ForeignReader;
import org.hearsay.exchange.foreign.MentionReader;
import org.hearsay.exchange.foreign.MentionedReports;
import org.hearsay.exchange.foreign.MentionedReports.Agreement;

/** Events, by day or, where their mentions are there, by report. */
final class EventsBeside extends Beside {
  private final ForeignFormat format;
  private final Path file;
  private final Optional<Path> mentions;
  private final MentionedReports mentioned = new MentionedReports();
  private final Comparison comparison;

  EventsBeside(ForeignFormat format, Path file, Optional<Path> mentions) {
    this.format = format;
    this.file = file;
    this.mentions = mentions;
    this.comparison = mentions.isPresent() ? new Comparison(mentioned) : new Comparison();
  }

  @Override
  Selection selection() {
    return Selection.standard();
  }

  @Override
  public void begin(Statements statements) {
    mentioned.add(statements.report());
  }

  @Override
  public void add(EventRecord event) {
    comparison.add(event);
  }

  @Override
  void theirs(Inputs inputs) {
    mentions.ifPresent(
        path ->
            inputs.theirs(
                path,
                (in, name) -> new MentionReader(mentioned::add, inputs::fault).read(in, name)));
    inputs.theirs(
        file,
        (in, name) -> new ForeignReader(format, comparison::add, inputs::fault).read(in, name));
  }

  @Override
  String table() {
    StringBuilder table = new StringBuilder(Grid.head("type"));
    comparison.byType().forEach((type, row) -> table.append(Grid.line(type.name(), row)));
    return table.append(Grid.line("all", comparison.all())).toString();
  }

  @Override
  String leftOut() {
    return mentions.isPresent() ? byReport() : byDay();
  }

  private String byDay() {
    LeftOut left = comparison.leftOut();
    return String.format(
        Locale.ROOT,
        "ours %,d events, %,d of them without a day or a country; theirs %,d, %,d"
            + " without a country, %,d on days of which we have none, %,d mere statements",
        left.oursRead(),
        left.oursWithout(),
        left.theirsRead(),
        left.theirsWithout(),
        left.elsewhere(),
        left.statements());
  }

  private String byReport() {
    LeftOut left = comparison.leftOut();
    Agreement reports = mentioned.agreement();
    return String.format(
        Locale.ROOT,
        "ours %,d reports with a URL, %,d of them mentioned by the others, and %,d events, %,d of"
            + " them without a URL or a country; theirs %,d mentions, %,d in reports that we do not"
            + " have, and %,d events, %,d without a country, %,d in no report of ours, %,d mere"
            + " statements; %,d mentioned events are not among theirs",
        reports.ours(),
        reports.mentioned(),
        left.oursRead(),
        left.oursWithout(),
        reports.mentions(),
        reports.elsewhere(),
        left.theirsRead(),
        left.theirsWithout(),
        left.elsewhere(),
        left.statements(),
        reports.unknown());
  }
}
