package org.hearsay.server.overview;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.hearsay.archive.Archive;
import org.hearsay.archive.HappeningFilter;
import org.hearsay.archive.Overview;

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

  /** A revision means something only to the connection that it comes from. */
  private record Key(Archive connection, long revision, HappeningFilter filter) {}

  Overview of(Archive archive, HappeningFilter filter) {
    Key key =
        new Key(
            archive, archive.revision(), filter.withMost(1).withAfter(Optional.empty()));
    synchronized (kept) {
      Overview known = kept.get(key);
      if (known != null) {
        return known;
      }
    }
    Overview counted = archive.questions().overview(key.filter());
    synchronized (kept) {
      kept.put(key, counted);
    }
    return counted;
  }
}
