package org.hearsay.cli.archive;

import java.util.function.Function;
import java.util.function.Supplier;
import org.hearsay.coding.CodedReport;
import org.hearsay.report.Report;
import org.jspecify.annotations.Nullable;

/** A coder that is loaded when it is needed: that takes seconds. Not thread-safe. */
final class LazyCoder implements Function<Report, CodedReport> {
  private final Supplier<Function<Report, CodedReport>> load;
  private @Nullable Function<Report, CodedReport> coder;

  LazyCoder(Supplier<Function<Report, CodedReport>> load) {
    this.load = load;
  }

  @Override
  public CodedReport apply(Report report) {
    Function<Report, CodedReport> loaded = coder == null ? load.get() : coder;
    coder = loaded;
    return loaded.apply(report);
  }
}
