package org.hearsay.archive;

import java.io.PrintStream;
import java.nio.file.Path;
import org.hearsay.archive.store.Database.Access;

/**
 * A process that adds reports and tells each step, so that it can be killed at any: a full stop for
 * a step, and on a line of its own the number of reports that are kept for good.
 */
final class Adder {
  /** So many reports are kept at a time. */
  static final int BATCH = 5;

  /** After so many batches the archive is closed, which writes what its log holds to its place. */
  private static final int OPEN = 3;

  private static final char STEP = '.';

  private Adder() {}

  /** Arguments: the archive's file, the number of the first report, and that of the last and 1. */
  public static void main(String[] args) {
    add(Path.of(args[0]), Integer.parseInt(args[1]), Integer.parseInt(args[2]), System.out);
  }

  static void add(Path file, int first, int end, PrintStream out) {
    int number = first;
    while (number < end) {
      step(out);
      try (Archive archive = Archive.open(file, Access.WRITE)) {
        step(out);
        for (int batch = 0; batch < OPEN && number < end; batch++) {
          for (int i = 0; i < BATCH; i++) {
            archive.add(Shelf.prepared(MixedReports.report(number + i)));
            step(out);
          }
          archive.commit();
          number += BATCH;
          out.print("\n" + number + "\n");
          out.flush();
        }
        step(out);
      }
    }
  }

  private static void step(PrintStream out) {
    out.print(STEP);
    out.flush();
  }
}
