package org.hearsay.cli.compare;

import java.nio.file.Path;
import java.util.Locale;
import org.hearsay.exchange.export.Selection;
import org.hearsay.exchange.export.Statements;
import org.hearsay.exchange.foreign.CitronReader;
import org.hearsay.exchange.foreign.QuotationComparison;
import org.hearsay.exchange.foreign.QuotationComparison.Agreement;

/** Quotations, report by report. Nothing of what they say is shown, so that all are compared. */
final class QuotationsBeside extends Beside {
  private final Path file;
  private final QuotationComparison comparison = new QuotationComparison();

  QuotationsBeside(Path file) {
    this.file = file;
  }

  @Override
  Selection selection() {
    return Selection.all();
  }

  @Override
  public void begin(Statements statements) {
    comparison.add(statements);
  }

  @Override
  void theirs(Inputs inputs) {
    inputs.theirs(
        file, (in, name) -> new CitronReader(comparison::add, inputs::fault).read(in, name));
  }

  @Override
  String table() {
    return Grid.head("what")
        + Grid.line("quotations", comparison.quotations())
        + Grid.line("sources", comparison.sources());
  }

  @Override
  String leftOut() {
    Agreement reports = comparison.agreement();
    return String.format(
        Locale.ROOT,
        "ours %,d texts, %,d of them not among theirs; theirs %,d reports, %,d of them of texts that"
            + " we do not have or that came before",
        reports.ours(),
        reports.missing(),
        reports.read(),
        reports.elsewhere());
  }
}
