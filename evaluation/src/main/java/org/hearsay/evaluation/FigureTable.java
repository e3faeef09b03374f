package org.hearsay.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.evaluation.corpus.CorpusException;
import org.hearsay.evaluation.corpus.Utf8File;

/**
 * The table of figures in a Markdown file, between the lines {@value #BEGIN} and {@value #END}. All
 * else in the file stays as it is.
 */
public final class FigureTable {
  static final String BEGIN = "<!-- figures:begin -->";
  static final String END = "<!-- figures:end -->";
  private static final String HEAD =
      "| corpus | split | figure | Hearsay (version) | peer | note |";
  private static final String RULE = "|---|---|---|---|---|---|";

  private FigureTable() {}

  /**
   * Writes one row a figure. A row of the file whose figure is not among {@code figures} stays,
   * with the version that it was measured with; a file that does not exist is begun.
   *
   * @param version of Hearsay, shown with each figure
   */
  public static void write(Path markdown, String version, List<Figure> figures, Peers peers)
      throws IOException {
    List<String> lines = Files.exists(markdown) ? Utf8File.lines(markdown) : begun();
    int begin = lines.indexOf(BEGIN);
    int end = lines.indexOf(END);
    if (begin < 0 || end < begin) {
      throw CorpusException.in(
          markdown, "expected the line " + BEGIN + " and after it the line " + END);
    }
    Map<String, String> rows = new LinkedHashMap<>();
    for (String line : lines.subList(begin + 1, end)) {
      if (line.startsWith("|") && !line.equals(HEAD) && !line.equals(RULE)) {
        rows.put(key(line), line);
      }
    }
    for (Figure figure : figures) {
      String row = row(figure, version, peers);
      rows.put(key(row), row);
    }
    List<String> written = new ArrayList<>(lines.subList(0, begin + 1));
    written.add(HEAD);
    written.add(RULE);
    written.addAll(rows.values());
    written.addAll(lines.subList(end, lines.size()));
    Files.write(markdown, written);
  }

  private static List<String> begun() {
    return List.of("# Figures", "", BEGIN, END);
  }

  private static String row(Figure figure, String version, Peers peers) {
    return String.join(
        " | ",
        "| " + cell(figure.corpus()),
        cell(figure.split()),
        cell(figure.name()),
        figure.shown() + " (" + cell(version) + ")",
        cell(peers.beside(figure)),
        cell(figure.note()) + " |");
  }

  /** Text in a cell holds no bar. */
  private static String cell(String text) {
    return text.replace('|', '/');
  }

  /** Corpus, split and figure. */
  private static String key(String row) {
    int at = 0;
    for (int bar = 0; bar < 4; bar++) {
      at = row.indexOf('|', at) + 1;
      if (at == 0) {
        return row;
      }
    }
    return row.substring(0, at);
  }
}
