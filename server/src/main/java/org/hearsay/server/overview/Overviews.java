package org.hearsay.server.overview;

import java.util.LinkedHashMap;
import java.util.Map;
import org.hearsay.archive.Overview;
import org.hearsay.server.page.Address;
import org.hearsay.server.store.Archives;

/**
 * Counts of happenings, kept as long as the archive is what it was. Thread-safe; two that ask for
 * the same at a time may both count.
 */
final class Overviews {
  private static final int KEPT = 256;

  private final Map<Key, Seen> kept =
      new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Seen> eldest) {
          return size() > KEPT;
        }
      };

  private record Key(long revision, Address address) {}

  private final Archives archives;

  Overviews(Archives archives) {
    this.archives = archives;
  }

  Seen of(Filter filter) {
    // Read first: what is counted is then at least as new.
    Key key = new Key(archives.revision(), filter.address());
    synchronized (kept) {
      Seen known = kept.get(key);
      if (known != null) {
        return known;
      }
    }
    Overview overview = archives.ask(archive -> archive.questions().overview(filter.toArchive(1)));
    Seen counted = Seen.of(overview, filter.address());
    synchronized (kept) {
      kept.put(key, counted);
    }
    return counted;
  }
}
