package org.hearsay.archive.store;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import org.hearsay.archive.Archive;
import org.hearsay.archive.Happening;
import org.hearsay.archive.HappeningFilter;
import org.hearsay.archive.MadeUp;
import org.hearsay.archive.Shelf;
import org.hearsay.archive.Timeline;
import org.hearsay.archive.record.Correction.Field;
import org.hearsay.archive.store.Database.Access;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A damaged file says so, whatever is asked of it. */
class DamageTest {
  private static final int PAGE = 4096;
  private static final int REPORTS = 40;
  private static final int DAMAGES = 25;

  private static final List<Consumer<Archive>> READS =
      List.of(
          a -> a.questions().holdings(),
          a -> a.questions().reports().forEach(r -> a.placed(r.id())),
          a -> a.questions().reports().forEach(r -> a.questions().text(r.id())),
          a ->
              a.questions().happenings(HappeningFilter.all(1_000)).stream()
                  .map(Happening::id)
                  .forEach(h -> a.questions().happening(h)),
          a -> a.questions().quotes("Varga", 50),
          a -> a.questions().search("carts of Tarn", 50),
          a ->
              a.questions()
                  .timeline(new Timeline("Varga", Optional.empty(), Timeline.Unit.WEEK, 0)),
          a -> a.trace("rebels shelled the bakery in Orrin"),
          Archive::faults);

  private static final List<Consumer<Archive>> WRITES =
      List.of(
          a -> Shelf.add(a, MadeUp.report(REPORTS)),
          a -> {
            a.corrections().correct("m2", "e1", Field.STATUS, "negated", "anna");
            a.commit();
          },
          a -> {
            a.corrections().retract("m3");
            a.commit();
          },
          a -> {
            a.corrections().suppressPerson("Pavo Rask");
            a.commit();
          });

  @TempDir private Path folder = Path.of("");

  @Test
  void aDamagedFileEndsInAnArchiveExceptionOnly() throws IOException {
    damage(12);
  }

  @Test
  void aDamagedLongReportEndsInAnArchiveExceptionOnly() throws IOException {
    damage(60);
  }

  private void damage(int lines) throws IOException {
    try (Archive archive = Shelf.of(folder)) {
      for (int i = 0; i < REPORTS; i++) {
        Shelf.add(archive, MadeUp.report(i, lines));
      }
    }
    byte[] whole = Files.readAllBytes(Shelf.file(folder));
    Random random = new Random(20310402);
    int told = 0;
    for (int i = 0; i < DAMAGES; i++) {
      byte[] damaged = whole.clone();
      List<Integer> zeros =
          random.ints(1 + random.nextInt(3), 0, whole.length / PAGE).boxed().toList();
      zeros.forEach(p -> Arrays.fill(damaged, p * PAGE, (p + 1) * PAGE, (byte) 0));
      Path file = folder.resolve("damaged-" + i);
      Files.write(file, damaged);
      String message = "pages " + zeros + " of " + whole.length / PAGE;
      told += use(file, Access.READ, READS, message) + use(file, Access.WRITE, WRITES, message);
      told += use(file, Access.READ, READS, message);
    }
    assertTrue(told > DAMAGES, told + " exceptions of " + DAMAGES + " files");
  }

  /** The number of times that the file was said to be damaged. */
  private static int use(Path file, Access access, List<Consumer<Archive>> uses, String message) {
    int told = 0;
    for (Consumer<Archive> use : uses) {
      Runnable run =
          () -> {
            try (Archive archive = Archive.open(file, access)) {
              use.accept(archive);
            }
          };
      told += told(run, file, message + ", use " + uses.indexOf(use));
    }
    return told;
  }

  private static int told(Runnable use, Path file, String message) {
    try {
      use.run();
      return 0;
    } catch (ArchiveException e) {
      assertTrue(e.toString().contains(": " + file + ": "), e.toString());
      return 1;
    } catch (RuntimeException e) {
      throw new AssertionError(message, e);
    }
  }
}
