package org.hearsay.exchange.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The lines of a PDF as headline and paragraphs.
 *
 * @param headline the first lines that are printed larger than the text
 */
record PdfText(Optional<String> headline, List<String> paragraphs) {
  /** Lines further apart than this many times the usual distance begin a paragraph. */
  private static final double GAP = 1.35;

  /** A line is lower than the one before by at least this part of its size. */
  private static final double SET = 0.9;

  /** A sentence that ends before this part of the width ends a paragraph. */
  private static final double SHORT = 0.8;

  private static final double LARGER = 1.15;
  private static final double OTHER_SIZE = 1.08;

  /** The first and last lines of a page may be running heads. */
  private static final int EDGE = 3;

  private static final int MAX_HEADLINE = 300;

  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "(?i)(?:[-–—|] ?)?(?:page )?\\d{1,4}(?: ?(?:of|/) ?\\d{1,4})?(?: ?[-–—|])?|-? ?more ?-?|\\(more\\)");

  PdfText {
    paragraphs = List.copyOf(paragraphs);
  }

  static PdfText of(List<PdfLine> all) {
    List<PdfLine> lines = withoutEdges(all);
    float size = usualSize(lines);
    float distance = usualDistance(lines, size);
    float edge = edge(lines);
    List<String> paragraphs = new ArrayList<>();
    StringBuilder headline = new StringBuilder();
    StringBuilder paragraph = new StringBuilder();
    boolean headlineOver = false;
    PdfLine before = null;
    for (PdfLine line : lines) {
      boolean large = line.size() > size * LARGER && line.page() == 0;
      boolean more = before != null && sameSize(before, line) && !isGap(before, line, distance);
      if (large && !headlineOver && (headline.isEmpty() || more)) {
        append(headline, line.text());
      } else {
        headlineOver |= !headline.isEmpty();
        if (before == null || begins(before, line, distance, edge, paragraph)) {
          add(paragraphs, paragraph);
        }
        append(paragraph, line.text());
      }
      before = line;
    }
    add(paragraphs, paragraph);
    return new PdfText(
        Optional.of(headline.toString()).filter(h -> !h.isEmpty() && h.length() <= MAX_HEADLINE),
        headline.length() > MAX_HEADLINE ? joined(headline.toString(), paragraphs) : paragraphs);
  }

  private static List<String> joined(String first, List<String> rest) {
    List<String> all = new ArrayList<>(List.of(first));
    all.addAll(rest);
    return all;
  }

  private static boolean sameSize(PdfLine one, PdfLine other) {
    return Math.max(one.size(), other.size()) <= OTHER_SIZE * Math.min(one.size(), other.size());
  }

  private static boolean isGap(PdfLine before, PdfLine line, float distance) {
    double size = Math.max(before.size(), line.size());
    double usual = Math.max(distance, size);
    return line.page() == before.page() && Math.abs(line.top() - before.top()) > GAP * usual;
  }

  /** Whether a line begins a paragraph. A paragraph that a page cuts goes on in a small letter. */
  private static boolean begins(
      PdfLine before, PdfLine line, float distance, float edge, StringBuilder paragraph) {
    if (line.page() != before.page()) {
      boolean open = !paragraph.isEmpty() && !endsSentence(paragraph);
      return !(open && sameSize(before, line));
    }
    boolean indented = line.left() > before.left() + line.size();
    boolean ended = before.right() < SHORT * edge;
    return !sameSize(before, line)
        || isGap(before, line, distance)
        || (indented || ended) && endsSentence(paragraph);
  }

  private static boolean endsSentence(StringBuilder text) {
    int last = text.length() - 1;
    boolean closed = last > 0 && "\"”’')]".indexOf(text.charAt(last)) >= 0;
    return last >= 0 && ".!?:;".indexOf(text.charAt(closed ? last - 1 : last)) >= 0;
  }

  private static void add(List<String> paragraphs, StringBuilder paragraph) {
    if (!paragraph.isEmpty()) {
      paragraphs.add(paragraph.toString());
      paragraph.setLength(0);
    }
  }

  /** A word that is cut at the end of a line goes on in a small letter. */
  private static void append(StringBuilder to, String line) {
    int length = to.length();
    boolean cut =
        length > 1
            && to.charAt(length - 1) == '-'
            && Character.isLetter(to.charAt(length - 2))
            && Character.isLowerCase(line.charAt(0));
    if (cut) {
      to.setLength(length - 1);
    } else if (length > 0) {
      to.append(' ');
    }
    to.append(line);
  }

  /** Without page numbers, and without what stands at the edge of several pages. */
  private static List<PdfLine> withoutEdges(List<PdfLine> lines) {
    Map<String, Set<Integer>> pages = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      if (isEdge(lines, i)) {
        pages.computeIfAbsent(key(lines.get(i)), k -> new HashSet<>()).add(lines.get(i).page());
      }
    }
    List<PdfLine> kept = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      PdfLine line = lines.get(i);
      boolean edge = isEdge(lines, i);
      boolean again = edge && pages.getOrDefault(key(line), Set.of()).size() > 1;
      if (!again && !(edge && PAGE_NUMBER.matcher(line.text()).matches())) {
        kept.add(line);
      }
    }
    return kept;
  }

  private static boolean isEdge(List<PdfLine> lines, int i) {
    int page = lines.get(i).page();
    return i < EDGE
        || i >= lines.size() - EDGE
        || lines.get(i - EDGE).page() != page
        || lines.get(i + EDGE).page() != page;
  }

  /** Numbers differ from page to page. */
  private static String key(PdfLine line) {
    return line.text().replaceAll("\\d+", "#");
  }

  /** The size in which most letters are printed. */
  private static float usualSize(List<PdfLine> lines) {
    Map<Float, Integer> letters = new HashMap<>();
    lines.forEach(l -> letters.merge(l.size(), l.text().length(), Integer::sum));
    return letters.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(0f);
  }

  /** A small one of the distances between lines of the text: that within paragraphs. */
  private static float usualDistance(List<PdfLine> lines, float size) {
    List<Float> distances = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      PdfLine line = lines.get(i);
      float distance = line.top() - lines.get(i - 1).top();
      if (line.page() == lines.get(i - 1).page() && line.size() == size && distance > size * SET) {
        distances.add(distance);
      }
    }
    distances.sort(null);
    return distances.isEmpty() ? size : distances.get(distances.size() / 5);
  }

  /** How far to the right the text goes. */
  private static float edge(List<PdfLine> lines) {
    return lines.stream().map(PdfLine::right).max(Float::compare).orElse(0f);
  }
}
