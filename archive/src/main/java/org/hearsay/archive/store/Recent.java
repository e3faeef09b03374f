package org.hearsay.archive.store;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Remembers what was used last, up to a number. */
public final class Recent<T> {
  private final Map<Long, T> values;

  public Recent(int most) {
    values =
        new LinkedHashMap<>(1024, .75f, true) {
          private static final long serialVersionUID = 1;

          @Override
          protected boolean removeEldestEntry(Map.Entry<Long, T> eldest) {
            return size() > most;
          }
        };
  }

  public @Nullable T get(long key) {
    return values.get(key);
  }

  public void put(long key, T value) {
    values.put(key, value);
  }

  public void remove(long key) {
    values.remove(key);
  }
}
