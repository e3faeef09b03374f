package org.hearsay.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hearsay.quantity.AmountWords.Entry;
import org.hearsay.quantity.AmountWords.Kind;
import org.hearsay.syntax.Sentence;
import org.hearsay.syntax.Token;

/**
 * Finds the amounts of a sentence: "12", "1.5 million", "twenty-one", "two dozen", "at least 30",
 * "10 to 15", "dozens", "no", "$20 million".
 */
public final class Amounts {
  private static final AmountWords WORDS = AmountWords.standard();
  private static final Pattern DIGITS =
      Pattern.compile("\\d{1,3}(?:,\\d{3})+|\\d{1,12}(?:\\.\\d+)?");
  private static final Pattern HYPHEN = Pattern.compile("[-–—]");
  private static final List<String> UNTIL = List.of("to", "-", "–", "and", "or");

  private static final Kind[] BOUNDS = {Kind.FLOOR, Kind.CEILING, Kind.NEAR};

  private final List<Token> tokens;

  private Amounts(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** In the order of the text; none overlap. */
  public static List<Amount> of(Sentence sentence) {
    return new Amounts(sentence.tokens()).all();
  }

  /** A value and the index behind it. */
  private record Value(double low, double high, int behind) {}

  private List<Amount> all() {
    List<Amount> found = new ArrayList<>();
    int i = 0;
    int free = 0;
    while (i < tokens.size()) {
      Optional<Entry> bound = WORDS.from(tokens, i, BOUNDS);
      Optional<Value> value = bound.isPresent() ? Optional.empty() : value(i);
      if (value.isPresent()) {
        Amount amount = amount(i, value.get(), free);
        found.add(amount);
        free = amount.last() + 1;
        i = free;
      } else {
        i += bound.map(Entry::words).orElse(1);
      }
    }
    return found;
  }

  /**
   * @param free the first token that no amount before has
   */
  private Amount amount(int begin, Value first, int free) {
    Optional<Value> range = range(begin, first);
    Value value = range.orElse(first);
    Optional<Entry> before =
        WORDS.before(tokens, begin, Kind.MONEY).filter(e -> begin - e.words() >= free);
    Optional<Entry> behind = WORDS.from(tokens, value.behind(), Kind.MONEY);
    int between = range.isPresent() && isBetween(begin) ? 1 : 0;
    int from = begin - before.map(Entry::words).orElse(between);
    int last = value.behind() - 1 + behind.map(Entry::words).orElse(0);
    Optional<Entry> bound =
        WORDS.before(tokens, from, BOUNDS).filter(e -> from - e.words() >= free);
    Optional<Kind> kind = bound.map(Entry::kind);
    return new Amount(
        from - bound.map(Entry::words).orElse(0),
        last,
        Optional.of(value.low()).filter(v -> !kind.equals(Optional.of(Kind.CEILING))),
        Optional.of(value.high()).filter(v -> !kind.equals(Optional.of(Kind.FLOOR))),
        before.or(() -> behind).flatMap(Entry::code));
  }

  /** "10 to 15", "between 10 and 15", "10-15". */
  private Optional<Value> range(int begin, Value first) {
    int middle = first.behind();
    if (middle + 1 >= tokens.size()) {
      return Optional.empty();
    }
    String word = tokens.get(middle).text().toLowerCase(Locale.ROOT);
    if (!UNTIL.contains(word) || word.equals("and") && !isBetween(begin)) {
      return Optional.empty();
    }
    return value(middle + 1)
        .filter(second -> second.high() > first.low())
        .map(second -> new Value(first.low(), second.high(), second.behind()));
  }

  private boolean isBetween(int begin) {
    return begin > 0 && tokens.get(begin - 1).text().equalsIgnoreCase("between");
  }

  /** The amount that begins at a token, without words of bounds. */
  private Optional<Value> value(int begin) {
    Optional<Entry> vague = WORDS.from(tokens, begin, Kind.VAGUE);
    if (vague.isPresent()) {
      Entry e = vague.get();
      return Optional.of(times(e.low(), e.high(), begin + e.words()));
    }
    String text = tokens.get(begin).text();
    if (DIGITS.matcher(text).matches() && !isYearOrDate(begin)) {
      double number = Double.parseDouble(text.replace(",", ""));
      return Optional.of(times(number, number, begin + 1));
    }
    if (text.equalsIgnoreCase("a") && WORDS.from(tokens, begin + 1, Kind.TIMES).isPresent()) {
      return Optional.of(times(1, 1, begin + 1));
    }
    Optional<Entry> first = WORDS.from(tokens, begin, Kind.NUMBER);
    if (first.isEmpty()) {
      return Optional.empty();
    }
    double sum = first.get().low();
    int at = begin + first.get().words();
    while (at < tokens.size()) {
      int next = HYPHEN.matcher(tokens.get(at).text()).matches() ? at + 1 : at;
      Optional<Entry> more = WORDS.from(tokens, next, Kind.NUMBER);
      if (more.isEmpty() || more.get().low() >= 10 || sum < 20) {
        break;
      }
      sum += more.get().low();
      at = next + more.get().words();
    }
    return Optional.of(times(sum, sum, at));
  }

  /** Multiplied by the units that follow: "two hundred thousand". */
  private Value times(double low, double high, int from) {
    int at = from;
    double unit = 1;
    for (Optional<Entry> e = WORDS.from(tokens, at, Kind.TIMES);
        e.isPresent();
        e = WORDS.from(tokens, at, Kind.TIMES)) {
      unit *= e.get().low();
      at += e.get().words();
    }
    return new Value(low * unit, high * unit, at);
  }

  /** "in 2015", "May 3", "3 May": no amount. */
  private boolean isYearOrDate(int index) {
    Token t = tokens.get(index);
    boolean counts = t.is("nummod") || t.is("compound");
    boolean dated =
        t.is("nmod:unmarked") || t.is("nmod:tmod") || t.is("obl:unmarked") || t.is("obl:tmod");
    boolean year = t.text().matches("(?:1[5-9]|20)\\d\\d");
    boolean ofMonth =
        t.head() >= 0 && tokens.get(t.head()).upos().equals("PROPN") && (t.is("nummod") || dated);
    return ofMonth || year && !counts || dated;
  }
}
