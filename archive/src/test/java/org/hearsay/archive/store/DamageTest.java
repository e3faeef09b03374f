package org.hearsay.archive.store;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiConsumer;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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

  /** What may befall a file. */
  private enum Kind {
    ZEROS {
      @Override
      byte[] damage(byte[] whole, Random random) {
        return overPages(whole, random, (page, r) -> Arrays.fill(page, (byte) 0));
      }
    },
    JUNK {
      @Override
      byte[] damage(byte[] whole, Random random) {
        return overPages(whole, random, (page, r) -> r.nextBytes(page));
      }
    },
    CUT {
      @Override
      byte[] damage(byte[] whole, Random random) {
        return Arrays.copyOf(whole, 1 + random.nextInt(whole.length - 1));
      }
    };

    abstract byte[] damage(byte[] whole, Random random);

    private static byte[] overPages(
        byte[] whole, Random random, BiConsumer<byte[], Random> change) {
      byte[] damaged = whole.clone();
      for (int i = random.nextInt(3); i >= 0; i--) {
        int begin = random.nextInt(whole.length / PAGE) * PAGE;
        byte[] page = Arrays.copyOfRange(whole, begin, begin + PAGE);
        change.accept(page, random);
        System.arraycopy(page, 0, damaged, begin, PAGE);
      }
      return damaged;
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void aDamagedFileEndsInAnArchiveExceptionOnly(Kind kind) throws IOException {
    damage(12, kind);
  }

  @Test
  void aDamagedLongReportEndsInAnArchiveExceptionOnly() throws IOException {
    damage(60, Kind.ZEROS);
  }

  private void damage(int lines, Kind kind) throws IOException {
    try (Archive archive = Shelf.of(folder)) {
      for (int i = 0; i < REPORTS; i++) {
        Shelf.add(archive, MadeUp.report(i, lines));
      }
    }
    byte[] whole = Files.readAllBytes(Shelf.file(folder));
    Random random = new Random(20310402);
    int told = 0;
    for (int i = 0; i < DAMAGES; i++) {
      Path file = folder.resolve("damaged-" + i);
      Files.write(file, kind.damage(whole, random));
      String message = kind + " " + i;
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
      if (Database.blame(file, e) instanceof ArchiveException) {
        return 1;
      }
      throw new AssertionError(message, e);
    }
  }
}
