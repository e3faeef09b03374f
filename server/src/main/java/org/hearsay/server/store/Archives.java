package org.hearsay.server.store;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hearsay.archive.Archive;
import org.hearsay.archive.store.Database.Access;

/**
 * An archive that many read at a time: each question gets a connection of its own for as long as it
 * takes. What another process adds meanwhile is seen by the next question. Thread-safe.
 */
public final class Archives implements AutoCloseable {
  private static final int PATIENCE_SECONDS = 10;

  private final Path file;
  private final Semaphore places;
  private final Deque<Archive> free = new ArrayDeque<>();
  private final List<Archive> all = new ArrayList<>();
  private final ReentrantLock writing = new ReentrantLock();
  private final Archive watch;
  private boolean closed;

  /**
   * @param readers so many questions are answered at a time; others wait
   * @throws org.hearsay.archive.store.ArchiveException if the file is no archive or is damaged
   */
  public Archives(Path file, int readers) {
    this.file = file;
    this.places = new Semaphore(readers, true);
    give(take());
    this.watch = open();
  }

  /**
   * Asks.
   *
   * @throws BusyException if too many others ask
   */
  public <T> T ask(Function<Archive, T> question) {
    acquire();
    try {
      Archive archive = take();
      try {
        return question.apply(archive);
      } finally {
        give(archive);
      }
    } finally {
      places.release();
    }
  }

  /** So many questions wait for others to be answered. */
  public int waiting() {
    return places.getQueueLength();
  }

  /**
   * Changes the archive and keeps it for good. One at a time; another process that writes is waited
   * for.
   */
  public void change(Consumer<Archive> change) {
    writing.lock();
    try (Archive archive = Archive.open(file, Access.CHANGE)) {
      change.accept(archive);
      archive.commit();
    } finally {
      writing.unlock();
    }
  }

  /** Another one whenever anybody has changed the archive. */
  public long revision() {
    // Of one connection, since those of several cannot be compared.
    synchronized (watch) {
      return watch.revision();
    }
  }

  private void acquire() {
    try {
      if (!places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw new BusyException();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new BusyException();
    }
  }

  private Archive take() {
    Optional<Archive> known;
    synchronized (free) {
      if (closed) {
        throw new BusyException();
      }
      known = Optional.ofNullable(free.pollFirst());
    }
    return known.orElseGet(this::open);
  }

  private Archive open() {
    Archive archive = Archive.open(file, Access.READ);
    synchronized (free) {
      all.add(archive);
    }
    return archive;
  }

  private void give(Archive archive) {
    synchronized (free) {
      free.addFirst(archive);
    }
  }

  /** Closes all connections; questions under way must have ended. */
  @Override
  public void close() {
    synchronized (free) {
      closed = true;
      all.forEach(Archive::close);
      all.clear();
      free.clear();
    }
  }
}
