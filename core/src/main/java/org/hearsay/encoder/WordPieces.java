package org.hearsay.encoder;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hearsay.text.Span;

/**
 * Cuts words into the pieces of BERT's uncased English vocabulary (Devlin et al. 2019; WordPiece:
 * Wu et al. 2016), each with its place in the raw text. Departures: two single marks in a row are
 * read as one double quotation mark, since old newspaper archives print quotations so.
 *
 * <p>Immutable, shared between threads.
 */
public final class WordPieces {
  /** Pieces that stand for no text. */
  public static final int BEGIN = 101;

  public static final int BREAK = 102;
  private static final int UNKNOWN = 100;
  private static final int MAX_LETTERS = 100;

  private static final WordPieces STANDARD = new WordPieces();

  private final Map<String, Integer> ids = new HashMap<>(64_000);
  private final int mark;

  private WordPieces() {
    String name = "vocabulary.txt";
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(WordPieces.class.getResourceAsStream(name), name),
                StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        ids.put(line, ids.size());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    mark = id("\"");
  }

  /** The pieces of the vocabulary in {@code vocabulary.txt}. */
  public static WordPieces standard() {
    return STANDARD;
  }

  private int id(String piece) {
    return ids.getOrDefault(piece, UNKNOWN);
  }

  /** Whether a word in small letters is a piece by itself, as frequent words are. */
  public boolean isWhole(String word) {
    return ids.containsKey(word);
  }

  /** The pieces of one word, in order; at least one. The first starts a word, the others do not. */
  List<Piece> split(String text, Span word) {
    if (isDoubled(word.in(text))) {
      return List.of(new Piece(mark, word, true, 0));
    }
    List<Piece> pieces = new ArrayList<>();
    int run = -1;
    for (int i = word.begin(); i < word.end(); ) {
      int point = text.codePointAt(i);
      int next = Math.min(word.end(), i + Character.charCount(point));
      if (standsAlone(point)) {
        if (run >= 0) {
          run(text, run, i, pieces);
          run = -1;
        }
        pieces.add(new Piece(id(text.substring(i, next)), new Span(i, next), true, 0));
      } else if (run < 0) {
        run = i;
      }
      i = next;
    }
    if (run >= 0) {
      run(text, run, word.end(), pieces);
    }
    if (pieces.isEmpty()) {
      pieces.add(new Piece(UNKNOWN, word, true, 0));
    }
    for (int i = 0; i < pieces.size(); i++) {
      pieces.set(i, pieces.get(i).starting(i == 0 ? word.begin() : -1));
    }
    return pieces;
  }

  private static boolean isDoubled(String word) {
    return word.equals("''") || word.equals("``");
  }

  /**
   * The longest piece that fits, again and again; a word that cannot be put together is unknown.
   */
  private void run(String text, int begin, int end, List<Piece> pieces) {
    StringBuilder folded = new StringBuilder();
    List<Integer> origin = new ArrayList<>();
    fold(text, begin, end, folded, origin);
    if (folded.isEmpty()) {
      return;
    }
    int shape = shape(text.substring(begin, end));
    int before = pieces.size();
    int from = 0;
    while (from < folded.length() && folded.length() <= MAX_LETTERS) {
      int to = folded.length();
      Integer id = null;
      for (; to > from && id == null; to--) {
        id = ids.get((from > 0 ? "##" : "") + folded.substring(from, to));
      }
      if (id == null) {
        break;
      }
      to++;
      int stop = to < folded.length() ? origin.get(to) : end;
      int start = from == 0 ? begin : origin.get(from);
      // One letter can be several pieces: a Hangul syllable falls into its parts.
      int least = Math.min(end, start + Character.charCount(text.codePointAt(start)));
      pieces.add(new Piece(id, new Span(start, Math.max(least, stop)), from == 0, shape));
      from = to;
    }
    if (from < folded.length()) {
      pieces.subList(before, pieces.size()).clear();
      pieces.add(new Piece(UNKNOWN, new Span(begin, end), true, shape));
    }
  }

  /** Small letters without accents; {@code origin} has for each character where it came from. */
  private static void fold(
      String text, int begin, int end, StringBuilder folded, List<Integer> origin) {
    for (int i = begin; i < end; ) {
      int point = text.codePointAt(i);
      int next = Math.min(end, i + Character.charCount(point));
      String letter = text.substring(i, next);
      if (point >= 0x80) {
        letter = Normalizer.normalize(letter, Normalizer.Form.NFD);
      }
      for (int k = 0; k < letter.length(); ) {
        int part = letter.codePointAt(k);
        k += Character.charCount(part);
        int type = Character.getType(part);
        if (type == Character.NON_SPACING_MARK || isControl(part, type)) {
          continue;
        }
        int length = folded.length();
        folded.appendCodePoint(Character.toLowerCase(part));
        for (int added = length; added < folded.length(); added++) {
          origin.add(i);
        }
      }
      i = next;
    }
  }

  private static boolean isControl(int point, int type) {
    return point == 0
        || point == 0xFFFD
        || type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.PRIVATE_USE
        || type == Character.UNASSIGNED
        || type == Character.SURROGATE;
  }

  private static int shape(String word) {
    if (!Character.isUpperCase(word.codePointAt(0))) {
      return 0;
    }
    boolean all = word.length() > 1 && word.codePoints().noneMatch(Character::isLowerCase);
    return all ? 2 : 1;
  }

  /**
   * Punctuation as BERT has it (all ASCII that is neither letter nor digit), and Han characters.
   */
  private static boolean standsAlone(int point) {
    if (point < 0x80) {
      return point > ' ' && point < 0x7F && !Character.isLetterOrDigit(point);
    }
    return switch (Character.getType(point)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> Character.UnicodeScript.of(point) == Character.UnicodeScript.HAN;
    };
  }
}
