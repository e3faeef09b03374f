package org.hearsay.archive.trace;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.archive.word.Words;
import org.hearsay.text.Lexicon;
import org.hearsay.text.Span;

/**
 * Two wordings, word by word: the longest common subsequence (Wagner, Fischer 1974), of several the
 * one in the fewest pieces, and what stands between. Punctuation and capitals do not count; "won't"
 * is "will not".
 *
 * @param steps in the order of the text
 */
public record Difference(List<Step> steps) {
  private static final Set<String> NEGATIONS = new HashSet<>();

  static {
    for (Lexicon.Row row : Lexicon.read(Difference.class, "negations.tsv", 1)) {
      NEGATIONS.add(row.text(0));
    }
  }

  /** A cut longer than this takes a negation away together with what it negates. */
  private static final int CLAUSE = 3;

  /** What became of a word. */
  public enum Kind {
    KEPT,
    TAKEN_OUT,
    PUT_IN
  }

  /** Words in a row with one fate. */
  public record Step(Kind kind, List<String> words) {
    public Step {
      words = List.copyOf(words);
    }
  }

  public Difference {
    steps = List.copyOf(steps);
  }

  /** Compares the wording {@code after} with {@code before}. */
  public static Difference of(String before, String after) {
    return of(words(before), words(after));
  }

  static Difference of(List<String> a, List<String> b) {
    Alignment alignment = new Alignment(a, b);
    List<Step> steps = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < a.size() || j < b.size()) {
      switch (alignment.next(i, j)) {
        case KEPT -> {
          add(steps, Kind.KEPT, a.get(i++));
          j++;
        }
        case TAKEN_OUT -> add(steps, Kind.TAKEN_OUT, a.get(i++));
        case PUT_IN -> add(steps, Kind.PUT_IN, b.get(j++));
      }
    }
    return new Difference(steps);
  }

  private static void add(List<Step> steps, Kind kind, String word) {
    int last = steps.size() - 1;
    if (last >= 0 && steps.get(last).kind() == kind) {
      List<String> words = new ArrayList<>(steps.get(last).words());
      words.add(word);
      steps.set(last, new Step(kind, words));
    } else {
      steps.add(new Step(kind, List.of(word)));
    }
  }

  /** A word as it is compared, and where it stands; of a contraction both stand at its place. */
  record Token(String form, Span span) {}

  /** Words with contractions of "not" written out. */
  static List<String> words(String text) {
    return tokens(text).stream().map(Token::form).toList();
  }

  /** As {@link #words}, with their places. */
  static List<Token> tokens(String text) {
    List<Token> tokens = new ArrayList<>();
    for (Words.Word word : Words.of(text)) {
      String form = word.form();
      if (form.equals("cannot") || form.equals("can't")) {
        addContraction(tokens, "can", word.span());
      } else if (form.equals("won't")) {
        addContraction(tokens, "will", word.span());
      } else if (form.endsWith("n't")) {
        addContraction(tokens, form.substring(0, form.length() - 3), word.span());
      } else {
        tokens.add(new Token(form, word.span()));
      }
    }
    return tokens;
  }

  private static void addContraction(List<Token> tokens, String verb, Span span) {
    tokens.add(new Token(verb, span));
    tokens.add(new Token("not", span));
  }

  int count(Kind kind) {
    return steps.stream().filter(s -> s.kind() == kind).mapToInt(s -> s.words().size()).sum();
  }

  /** How much of both is common: twice the kept words by the words of both. */
  double likeness() {
    int kept = 2 * count(Kind.KEPT);
    int all = kept + count(Kind.TAKEN_OUT) + count(Kind.PUT_IN);
    return all == 0 ? 0 : (double) kept / all;
  }

  /** The kind of change, the speaker set aside. */
  public Change change() {
    int kept = count(Kind.KEPT);
    int out = count(Kind.TAKEN_OUT);
    int in = count(Kind.PUT_IN);
    if (out == 0 && in == 0) {
      return Change.NONE;
    }
    if (kept * 2 < Math.min(kept + out, kept + in) || kept * 3 < kept + in) {
      return Change.PARAPHRASE;
    }
    int negationsOut = negations(Kind.TAKEN_OUT);
    int negationsIn = negations(Kind.PUT_IN);
    if (negationsOut > negationsIn) {
      return Change.DROPPED_NEGATION;
    }
    if (negationsIn > negationsOut) {
      return Change.ADDED_NEGATION;
    }
    if (in == 0) {
      return Change.CUT;
    }
    return kept * 2 >= kept + out ? Change.CHANGED_WORDS : Change.PARAPHRASE;
  }

  /**
   * Negations of words that are kept: those that a few words at most follow in their own step; at
   * either end only where little else is with them.
   */
  private int negations(Kind kind) {
    int count = 0;
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      boolean inner = hasKept(0, i) && hasKept(i + 1, steps.size());
      int size = step.words().size();
      if (step.kind() == kind && (inner || size <= CLAUSE)) {
        List<String> near = step.words().subList(Math.max(0, size - 1 - CLAUSE), size);
        count += (int) near.stream().filter(NEGATIONS::contains).count();
      }
    }
    return count;
  }

  private boolean hasKept(int from, int to) {
    return steps.subList(from, to).stream().anyMatch(s -> s.kind() == Kind.KEPT);
  }

  /** For reading: {@code [-not-]} was taken out, {@code {+never+}} put in. */
  @Override
  public String toString() {
    return steps.stream()
        .map(
            s -> {
              String words = String.join(" ", s.words());
              return switch (s.kind()) {
                case KEPT -> words;
                case TAKEN_OUT -> "[-" + words + "-]";
                case PUT_IN -> "{+" + words + "+}";
              };
            })
        .collect(Collectors.joining(" "));
  }
}
