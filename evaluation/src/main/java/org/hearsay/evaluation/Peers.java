package org.hearsay.evaluation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What other systems, and people, reach.
 *
 * @param figures in the order of {@code peers.tsv}
 */
public record Peers(List<PeerFigure> figures) {
  private static final Pattern NUMBER = Pattern.compile("[0-9]+(\\.[0-9]+)?");
  private static final int COLUMNS = 4;

  public Peers {
    figures = List.copyOf(figures);
  }

  /**
   * The figure of one system.
   *
   * @param value a number as it was published
   */
  public record PeerFigure(String corpus, String figure, String system, String value) {}

  /** The figures of {@code peers.tsv}. */
  public static Peers standard() {
    String name = "peers.tsv";
    try (InputStream in = Peers.class.getResourceAsStream(name)) {
      return read(Objects.requireNonNull(in, name), name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads four columns between tabs; {@code #} begins a comment line.
   *
   * @throws IllegalArgumentException naming file and line if a line is anything else
   */
  static Peers read(InputStream in, String file) throws IOException {
    List<PeerFigure> figures = new ArrayList<>();
    Set<List<String>> seen = new HashSet<>();
    BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    int number = 0;
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> fields = List.of(line.split("\t", -1));
      if (fields.size() != COLUMNS || fields.stream().anyMatch(String::isBlank)) {
        throw fault(file, number, COLUMNS + " fields between tabs, none empty", line);
      }
      if (!NUMBER.matcher(fields.get(3)).matches()) {
        throw fault(file, number, "a number in field 4", fields.get(3));
      }
      if (!seen.add(fields.subList(0, 3))) {
        throw fault(file, number, "each system once a figure", line);
      }
      figures.add(new PeerFigure(fields.get(0), fields.get(1), fields.get(2), fields.get(3)));
    }
    return new Peers(figures);
  }

  private static IllegalArgumentException fault(
      String file, int line, String expected, String found) {
    return new IllegalArgumentException(
        file + ":" + line + ": expected " + expected + ", found \"" + found + "\"");
  }

  /** All that compare with a figure: {@code people 0.913; trial 0.915}; may be empty. */
  public String beside(Figure figure) {
    return figures.stream()
        .filter(p -> p.corpus().equals(figure.corpus()) && p.figure().equals(figure.name()))
        .map(p -> p.system() + " " + p.value())
        .collect(Collectors.joining("; "));
  }
}
