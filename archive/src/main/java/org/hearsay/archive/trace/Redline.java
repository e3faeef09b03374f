package org.hearsay.archive.trace;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.archive.trace.Difference.Kind;
import org.hearsay.archive.trace.Difference.Step;
import org.hearsay.archive.trace.Difference.Token;

/**
 * A later wording for reading, with its capitals and punctuation, and in it the words that were
 * taken out of the earlier one.
 *
 * @param pieces in order; put together without those taken out, they are the later wording but for
 *     contractions of which one part was changed
 */
public record Redline(List<Piece> pieces) {
  /** Words with one fate, with what stands between and after them. */
  public record Piece(Kind kind, String text) {}

  public Redline {
    pieces = List.copyOf(pieces);
  }

  /** Marks what became of the wording {@code before} in {@code after}. */
  public static Redline of(String before, String after) {
    Side old = new Side(before);
    Side now = new Side(after);
    List<Piece> pieces = new ArrayList<>();
    if (now.start() > 0) {
      pieces.add(new Piece(Kind.KEPT, after.substring(0, now.start())));
    }
    for (Step step : Difference.of(before, after).steps()) {
      int words = step.words().size();
      if (step.kind() == Kind.TAKEN_OUT) {
        pieces.add(new Piece(step.kind(), old.next(words)));
      } else {
        pieces.add(new Piece(step.kind(), now.next(words)));
        if (step.kind() == Kind.KEPT) {
          old.next(words);
        }
      }
    }
    return new Redline(pieces);
  }

  /** A wording that is read word by word. */
  private static final class Side {
    private final String text;
    private final List<Token> tokens;
    private int at;

    Side(String text) {
      this.text = text;
      this.tokens = Difference.tokens(text);
    }

    /** Where the first word begins. */
    int start() {
      return tokens.isEmpty() ? text.length() : tokens.get(0).span().begin();
    }

    String next(int words) {
      StringBuilder out = new StringBuilder();
      int end = at + words;
      for (; at < end; at++) {
        Token token = tokens.get(at);
        boolean opens = isPair(at) && at + 1 < end;
        boolean closes = at > 0 && isPair(at - 1) && at - 1 >= end - words;
        if (closes) {
          continue;
        }
        boolean half = isPair(at) && !opens || at > 0 && isPair(at - 1);
        int following = opens ? at + 2 : at + 1;
        int until =
            following < tokens.size() ? tokens.get(following).span().begin() : text.length();
        out.append(half ? token.form() + " " : text.substring(token.span().begin(), until));
      }
      return out.toString();
    }

    /** Whether this word and the next are one contraction. */
    private boolean isPair(int token) {
      return token + 1 < tokens.size()
          && tokens.get(token).span().equals(tokens.get(token + 1).span());
    }
  }
}
