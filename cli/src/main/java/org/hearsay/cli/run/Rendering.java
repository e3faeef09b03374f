package org.hearsay.cli.run;

import java.util.function.Function;
import java.util.function.Supplier;
import org.hearsay.coding.CodedReport;

/**
 * How coded reports are written: what stands before all of them, and each, with its line ends.
 *
 * @param each is called by several threads at a time
 * @param remark asked at the end: what the user has to know of the output; empty for nothing
 */
public record Rendering(
    String before, Function<CodedReport, String> each, Supplier<String> remark) {
  /** Without a remark. */
  public Rendering(String before, Function<CodedReport, String> each) {
    this(before, each, () -> "");
  }
}
