package org.hearsay.cli.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.hearsay.cli.run.Outcome.Cause;
import org.hearsay.cli.run.Outcome.NotCoded;
import org.hearsay.report.Found;
import org.hearsay.report.Found.Known;
import org.hearsay.report.Found.Unread;
import org.hearsay.report.Metadata;
import org.hearsay.report.ReadResult;
import org.hearsay.report.ReadResult.Read;
import org.hearsay.report.ReadResult.Unreadable;
import org.hearsay.report.Report;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The order of the input decides, whichever thread is done first. A coder that fails stands in. */
@Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class IntakeTest {
  private final ExecutorService pool = Executors.newFixedThreadPool(2);
  private final Intake intake =
      new Intake(
          () ->
              report -> {
                throw new IllegalStateException("coded " + report.text());
              },
          new Rendering("", coded -> ""),
          new Feed.Options(
              2, 0, false, r -> r.id().equals("done"), Quarantine.NONE, Optional.empty()),
          pool);

  @AfterEach
  void stop() {
    pool.shutdownNow();
  }

  private static ReadResult report(String where, String id) {
    return new Read(where, Report.of(id, "Ships left port " + where + ".", Metadata.NONE));
  }

  private static Found unread(int bytes, Runnable first, ReadResult result) {
    return new Unread(
        bytes,
        () -> {
          first.run();
          return result;
        });
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static String shown(CompletableFuture<Outcome> outcome) {
    NotCoded not = (NotCoded) outcome.join();
    return not.cause() + " " + not.where();
  }

  @Test
  void theFirstOfTwoIsCodedThoughTheSecondIsReadBefore() throws InterruptedException {
    CountDownLatch second = new CountDownLatch(1);
    CompletableFuture<Outcome> a =
        intake.take(unread(10, () -> await(second), report("a:1", "same")));
    CompletableFuture<Outcome> b =
        intake.take(unread(10, second::countDown, report("a:2", "same")));
    CompletableFuture<Outcome> c = intake.take(new Known(report("a:3", "same")));
    assertEquals("FAULT a:1 (same)", shown(a));
    assertEquals("REPEATED a:2", shown(b));
    assertEquals("REPEATED a:3", shown(c));
  }

  @Test
  void whatIsDoneOrBadIsToldInItsPlace() throws InterruptedException {
    List<CompletableFuture<Outcome>> outcomes = new ArrayList<>();
    outcomes.add(intake.take(unread(1, () -> {}, new Unreadable("a:1", "no page"))));
    outcomes.add(intake.take(unread(1, () -> {}, report("a:2", "done"))));
    outcomes.add(intake.take(unread(1, () -> {}, report("a:3", "new"))));
    assertEquals(
        List.of("UNREADABLE a:1", "RESUMED ", "FAULT a:3 (new)"),
        outcomes.stream().map(IntakeTest::shown).toList());
  }

  @Test
  void aFaultInReadingBreaksWhatFollowsButDoesNotHang() throws InterruptedException {
    CompletableFuture<Outcome> bad =
        intake.take(
            new Unread(
                1,
                () -> {
                  throw new AssertionError("broken");
                }));
    CompletableFuture<Outcome> next = intake.take(new Known(report("a:2", "b")));
    assertTrue(bad.handle((outcome, fault) -> fault != null).join());
    assertTrue(next.handle((outcome, fault) -> fault != null).join());
  }

  @Test
  void onlySoManyBytesWaitToBeRead() throws InterruptedException {
    CountDownLatch go = new CountDownLatch(1);
    int most = 16 << 20;
    CompletableFuture<Outcome> first =
        intake.take(unread(most - 10, () -> await(go), report("a:1", "a")));
    CompletableFuture<Outcome> second =
        intake.take(unread(10, () -> await(go), report("a:2", "b")));
    CompletableFuture<Cause> third = new CompletableFuture<>();
    Thread reader =
        new Thread(
            () -> {
              try {
                third.complete(
                    ((NotCoded) intake.take(unread(2 * most, () -> {}, report("a:3", "c"))).join())
                        .cause());
              } catch (InterruptedException e) {
                third.completeExceptionally(e);
              }
            });
    reader.start();
    while (reader.getState() != Thread.State.WAITING) {
      Thread.onSpinWait();
    }
    assertFalse(first.isDone() || second.isDone() || third.isDone());
    go.countDown();
    assertEquals(Cause.FAULT, third.join());
    reader.join();
  }
}
