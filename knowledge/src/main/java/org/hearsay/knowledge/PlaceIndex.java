package org.hearsay.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.hearsay.place.Gazetteer;
import org.hearsay.place.Place.Point;
import org.hearsay.place.Toponym;

/**
 * Places by name, searched in the sorted lines of one file; only lines that are found are read
 * further. A line, UTF-8: key ({@link PlaceNames}), name, GeoNames number, alpha-3 code, division,
 * kind, population, degrees north, degrees east; lines in the order of their bytes.
 */
public final class PlaceIndex implements Gazetteer {
  private static final String EMBEDDED = "places.tsv.gz";
  static final int COLUMNS = 9;

  private final byte[] lines;

  private PlaceIndex(byte[] lines) {
    this.lines = lines;
  }

  /** The index that comes with Hearsay: places of 1,000 people and more, first-level divisions. */
  public static PlaceIndex embedded() {
    try (InputStream in =
        Objects.requireNonNull(PlaceIndex.class.getResourceAsStream(EMBEDDED), EMBEDDED)) {
      return read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads an index, compressed by gzip. */
  static PlaceIndex read(InputStream in) throws IOException {
    try (GZIPInputStream lines = new GZIPInputStream(in)) {
      return new PlaceIndex(lines.readAllBytes());
    }
  }

  @Override
  public List<Toponym> named(String name) {
    String key = PlaceNames.key(name);
    if (key.isEmpty()) {
      return List.of();
    }
    byte[] wanted = (key + "\t").getBytes(StandardCharsets.UTF_8);
    List<Toponym> found = new ArrayList<>();
    for (int at = first(wanted); at < lines.length && compare(at, wanted) == 0; at = after(at)) {
      found.add(toponym(new String(lines, at, after(at) - at - 1, StandardCharsets.UTF_8)));
    }
    return found;
  }

  /** Where the first line stands that does not come before {@code wanted}. */
  private int first(byte[] wanted) {
    int low = 0;
    int high = lines.length;
    while (low < high) {
      int begin = (low + high) >>> 1;
      while (begin > low && lines[begin - 1] != '\n') {
        begin--;
      }
      if (compare(begin, wanted) < 0) {
        low = after(begin);
      } else {
        high = begin;
      }
    }
    return low;
  }

  private int after(int at) {
    int end = at;
    while (lines[end] != '\n') {
      end++;
    }
    return end + 1;
  }

  /** 0 if the line at {@code at} begins with {@code wanted}. */
  private int compare(int at, byte[] wanted) {
    int end = Math.min(lines.length, at + wanted.length);
    return Arrays.compareUnsigned(lines, at, end, wanted, 0, wanted.length);
  }

  static Toponym toponym(String line) {
    String[] f = line.split("\t", -1);
    return new Toponym(
        Long.parseLong(f[2]),
        f[1],
        Toponym.Kind.valueOf(f[5]),
        f[3],
        f[4],
        Long.parseLong(f[6]),
        new Point(Double.parseDouble(f[7]), Double.parseDouble(f[8])));
  }
}
