package org.hearsay.archive;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.archive.store.Database.Access;

/** A process that adds made-up reports until it is killed, and says what it has kept for good. */
final class Adder {
  private static final int BATCH = 3;

  private Adder() {}

  /** Arguments: the archive's file, the number of the first report. */
  public static void main(String[] args) {
    try (Archive archive = Archive.open(Path.of(args[0]), Access.WRITE)) {
      List<String> added = new ArrayList<>();
      for (int i = Integer.parseInt(args[1]); true; i++) {
        Prepared prepared = Shelf.prepared(MadeUp.report(i));
        archive.add(prepared);
        added.add(prepared.name());
        if (added.size() == BATCH) {
          archive.commit();
          System.out.print(String.join("\n", added) + "\n");
          System.out.flush();
          added.clear();
        }
      }
    }
  }
}
