package org.hearsay.knowledge;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.zip.GZIPOutputStream;
import org.hearsay.place.Place.Point;
import org.hearsay.place.Toponym;

/**
 * Makes a {@link PlaceIndex} of GeoNames' tables: of a table of places and of {@code
 * admin1CodesASCII.txt}, and of our own tables of points and of other names. A division lies where
 * the table of points says, else in the middle of the box around its places.
 */
final class PlaceIndexWriter {
  /** A town of so many people is meant by its name without "City", too: "New York". */
  private static final long METROPOLIS = 1_000_000;

  private final TreeSet<byte[]> lines = new TreeSet<>(Arrays::compareUnsigned);
  private final Map<String, Box> divisions = new HashMap<>();
  private final Map<String, Point> points = new HashMap<>();
  private final Map<String, Toponym> largest = new HashMap<>();

  private PlaceIndexWriter() {}

  /** {@code CITIES DIVISIONS POINTS ALIASES OUT}: see knowledge/gazetteer/README.md. */
  public static void main(String[] files) throws IOException {
    PlaceIndexWriter writer = new PlaceIndexWriter();
    writer.read(Path.of(files[0]), writer::place);
    writer.read(Path.of(files[2]), writer::point);
    writer.read(Path.of(files[1]), writer::division);
    writer.read(Path.of(files[3]), writer::alias);
    writer.write(Path.of(files[4]));
  }

  private void read(Path file, Consumer<String> reader) throws IOException {
    try (BufferedReader in = Files.newBufferedReader(file)) {
      int number = 0;
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        number++;
        try {
          reader.accept(line);
        } catch (IllegalArgumentException e) {
          throw new IOException(file + ":" + number + ": " + e.getMessage(), e);
        }
      }
    }
  }

  private void place(String line) {
    GeoNamesRow.parse(line)
        .ifPresent(
            row -> {
              Toponym t = town(row.toponym());
              add(t.name(), t);
              row.others().forEach(name -> add(name, t));
              if (t.population() > METROPOLIS && t.name().endsWith(" City")) {
                add(t.name().substring(0, t.name().length() - 5), t);
              }
              divisions.computeIfAbsent(t.country() + "." + t.division(), k -> new Box()).add(t);
            });
  }

  /** What these tables hold are towns, whether or not they tell the size. */
  private static Toponym town(Toponym t) {
    return t.kind() != Toponym.Kind.HAMLET
        ? t
        : new Toponym(
            t.geonames(),
            t.name(),
            Toponym.Kind.TOWN,
            t.country(),
            t.division(),
            t.population(),
            t.point());
  }

  /** A line of {@code admin1CodesASCII.txt}: code, name, name in ASCII, GeoNames number. */
  private void division(String line) {
    String[] f = line.split("\t", -1);
    if (f.length != 4 || !f[0].matches("[A-Z]{2}\\..+")) {
      throw new IllegalArgumentException("expected code, name, name, number, found " + line);
    }
    String country = GeoNamesRow.alpha3(f[0].substring(0, 2));
    String code = f[0].substring(3);
    Box box = divisions.get(country + "." + code);
    if (box != null) {
      long number = f[3].isEmpty() ? 0 : Long.parseLong(f[3]);
      Toponym.Kind kind = Toponym.Kind.DIVISION;
      add(
          f[1],
          new Toponym(
              number,
              f[1],
              kind,
              country,
              code,
              box.people,
              points.getOrDefault(f[0], box.middle())));
    }
  }

  private void point(String line) {
    if (line.startsWith("#")) {
      return;
    }
    String[] f = line.split("\t", -1);
    if (f.length != 3 || !f[0].matches("[A-Z]{2}\\..+")) {
      throw new IllegalArgumentException("expected code, latitude, longitude, found " + line);
    }
    points.put(f[0], new Point(degrees(f[1]), degrees(f[2])));
  }

  private static double degrees(String text) {
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("expected degrees, found " + text, e);
    }
  }

  private void alias(String line) {
    if (line.startsWith("#")) {
      return;
    }
    String[] f = line.split("\t", -1);
    Toponym place = f.length == 3 ? largest.get(f[2] + " " + PlaceNames.key(f[1])) : null;
    if (place == null) {
      throw new IllegalArgumentException("expected names, a known place, country, found " + line);
    }
    for (String name : f[0].split(";", -1)) {
      add(name, place);
    }
  }

  private void add(String name, Toponym t) {
    largest.merge(
        t.country() + " " + PlaceNames.key(name),
        t,
        (a, b) -> a.population() >= b.population() ? a : b);
    String line =
        String.format(
            Locale.ROOT,
            "%s\t%s\t%d\t%s\t%s\t%s\t%d\t%.3f\t%.3f\n",
            PlaceNames.key(name),
            t.name(),
            t.geonames(),
            t.country(),
            t.division(),
            t.kind(),
            t.population(),
            t.point().latitude(),
            t.point().longitude());
    if (!line.startsWith("\t")) {
      lines.add(line.getBytes(StandardCharsets.UTF_8));
    }
  }

  private void write(Path file) throws IOException {
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      for (byte[] line : lines) {
        out.write(line);
      }
    }
  }

  /** The least box around some places. */
  private static final class Box {
    private double south = 90;
    private double north = -90;
    private double west = 180;
    private double east = -180;
    private long people;

    void add(Toponym place) {
      south = Math.min(south, place.point().latitude());
      north = Math.max(north, place.point().latitude());
      west = Math.min(west, place.point().longitude());
      east = Math.max(east, place.point().longitude());
      people += place.population();
    }

    Point middle() {
      return new Point((south + north) / 2, (west + east) / 2);
    }
  }
}
