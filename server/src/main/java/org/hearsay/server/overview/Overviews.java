package org.hearsay.server.overview;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.hearsay.archive.HappeningFilter;
import org.hearsay.archive.Overview;
import org.hearsay.server.store.Archives;

/**
 * Counts of happenings, kept as long as the archive is what it was. Thread-safe; two that ask for
 * the same at a time may both count.
 */
final class Overviews {
  private static final int KEPT = 256;

  private final Map<Key, Overview> kept =
      new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Overview> eldest) {
          return size() > KEPT;
        }
      };

  private record Key(long revision, HappeningFilter filter) {}

  private final Archives archives;

  Overviews(Archives archives) {
    this.archives = archives;
  }

  Overview of(HappeningFilter filter) {
    HappeningFilter all = filter.withMost(1).withAfter(Optional.empty());
    // Read first: what is counted is then at least as new.
    Key key = new Key(archives.revision(), all);
    synchronized (kept) {
      Overview known = kept.get(key);
      if (known != null) {
        return known;
      }
    }
    Overview counted = archives.ask(archive -> archive.questions().overview(all));
    synchronized (kept) {
      kept.put(key, counted);
    }
    return counted;
  }
}
