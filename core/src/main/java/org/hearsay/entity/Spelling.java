package org.hearsay.entity;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hearsay.text.Lexicon;

/**
 * Whether two spellings are of one name, by what they sound like: Shoygu, Shoigu, Schoigu. Names of
 * other scripts are romanized by ICU first. The sounds that {@code sounds.tsv} reads off the
 * letters are aligned (Wagner and Fischer 1974); what romanizations write now so, now so costs
 * little, another consonant much. Thread-safe.
 */
public final class Spelling {
  private static final Spelling STANDARD = new Spelling();

  /** So much an alignment may cost for each sound. */
  private static final double PER_SOUND = 0.105;

  private static final double LEAST = 0.13;
  private static final double MOST = 0.9;
  private static final double OTHER = 1.5;

  private static final String VOWELS = "aeiou";

  /** Scripts that leave vowels out. */
  private static final Pattern ABJAD = Pattern.compile("[\\p{IsArabic}\\p{IsHebrew}]");

  /** What is written with several letters, or now with one, now with another. */
  private static final Pattern HISSING =
      Pattern.compile("[td]?(?:sch|s?ch|sh|zh|s|z|x)|[td]?j|[kgqc]h?");

  private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}]");

  private static final Pattern VIETNAMESE =
      Pattern.compile("[ơưăâêôạảịỉĩọỏụủũẹẻẽỳỵ\\u1EA0-\\u1EF9]");

  /** Sounds that are written one for another, and what that costs. */
  private static final Map<String, Double> COSTS = costs();

  private final Transliterator latin =
      Transliterator.createFromRules(
          "names",
          ":: Any-Latin; :: Lower; :: NFC; š > sh; ž > zh; č > ch; đ > dj;"
              + ":: NFD; :: [:Nonspacing Mark:] Remove; :: Latin-ASCII;",
          Transliterator.FORWARD);

  private final Map<String, String> sounds = new HashMap<>();
  private int longest;

  private Spelling() {
    for (Lexicon.Row row : Lexicon.read(Spelling.class, "sounds.tsv", 2)) {
      if (sounds.put(row.text(0), row.text(1)) != null) {
        throw row.error("expected new letters, found \"" + row.text(0) + "\" again");
      }
      longest = Math.max(longest, row.text(0).length());
    }
  }

  /** The one with the tables that come with Hearsay. */
  public static Spelling standard() {
    return STANDARD;
  }

  /** Whether two names, or two words of names, are spellings of one. */
  public boolean isSame(String a, String b) {
    boolean consonantsOnly = ABJAD.matcher(a).find() || ABJAD.matcher(b).find();
    List<String> left = sounds(a, consonantsOnly);
    List<String> right = sounds(b, consonantsOnly);
    if (left.size() != right.size()) {
      return isSameSound(String.join("", left), String.join("", right));
    }
    double cost = 0;
    double allowed = 0;
    for (int i = 0; i < left.size(); i++) {
      double here = cost(left.get(i), right.get(i));
      double most = allowed(left.get(i), right.get(i));
      if (here > (left.size() == 1 ? most : 2 * most)) {
        return false;
      }
      cost += here;
      allowed += most;
    }
    return cost <= allowed && !left.isEmpty();
  }

  /** What the words of a name sound like; see {@code sounds.tsv}. */
  List<String> sounds(String name) {
    return sounds(name, false);
  }

  /**
   * A key that spellings of one name nearly always share: its consonants, those that romanizations
   * confuse as one. Cheap, so that many names can be filed under it.
   */
  public static String outline(String name) {
    String plain =
        NOT_LETTERS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    String lower =
        plain.toLowerCase(Locale.ROOT).replace("ß", "ss").replace('ł', 'l').replace('đ', 'd');
    String hissing = HISSING.matcher(lower).replaceAll("s");
    String labial = hissing.replaceAll("[vwfbp]", "p").replaceAll("d", "t");
    return labial.replaceAll("[^sptlrmn]", "").replaceAll("(.)\\1+", "$1");
  }

  private List<String> sounds(String name, boolean consonantsOnly) {
    List<String> all = new ArrayList<>();
    boolean abjad = ABJAD.matcher(name).find();
    for (String word : romanized(name).split("[\\s_]+", -1)) {
      String bare = (abjad ? word.replaceFirst("^al(?=..)", "") : withoutArticle(word));
      String sound = sound(bare.replaceAll("[^a-z]", ""));
      String kept = consonantsOnly ? sound.replaceAll("[aeiouvjh]", "") : sound;
      if (!kept.isEmpty()) {
        all.add(kept);
      }
    }
    return all;
  }

  static boolean isSameSound(String a, String b) {
    if (a.isEmpty() || b.isEmpty()) {
      return false;
    }
    return cost(a, b) <= allowed(a, b);
  }

  private static double allowed(String a, String b) {
    int sounds = Math.max(a.length(), b.length());
    return Math.max(LEAST, Math.min(MOST, PER_SOUND * (sounds - 1)));
  }

  private String romanized(String name) {
    if (name.chars().allMatch(c -> c < 0x80)) {
      return name.toLowerCase(Locale.ROOT);
    }
    // What is a d in Vietnamese is a dj in Serbian.
    String told = VIETNAMESE.matcher(name).find() ? name.replaceAll("[đĐ]", "d") : name;
    // A transliterator is not documented to be thread-safe.
    synchronized (latin) {
      return latin.transliterate(told);
    }
  }

  /** Without the Arabic article. */
  private static String withoutArticle(String word) {
    return word.replaceFirst("^(?:a[ldnrstz]|el|ash|adh)[-'’](?=\\p{L}{2})", "");
  }

  private String sound(String word) {
    StringBuilder found = new StringBuilder();
    int at = 0;
    while (at < word.length()) {
      int end = Math.min(word.length(), at + longest);
      Optional<String> sound = lookup(word, at, end);
      while (sound.isEmpty() && end > at + 1) {
        end--;
        sound = lookup(word, at, end);
      }
      for (char c : sound.orElse(word.substring(at, end)).toCharArray()) {
        if (found.isEmpty() || found.charAt(found.length() - 1) != c) {
          found.append(c);
        }
      }
      at = end;
    }
    return found.toString();
  }

  private Optional<String> lookup(String word, int begin, int end) {
    String letters = word.substring(begin, end);
    String first = begin == 0 ? sounds.get("^" + letters) : null;
    String last = end == word.length() ? sounds.get(letters + "$") : null;
    return Optional.ofNullable(first != null ? first : last != null ? last : sounds.get(letters));
  }

  private static double cost(String a, String b) {
    double[] above = new double[b.length() + 1];
    for (int j = 1; j <= b.length(); j++) {
      above[j] = above[j - 1] + gap(b, j - 1);
    }
    for (int i = 1; i <= a.length(); i++) {
      double[] row = new double[b.length() + 1];
      row[0] = above[0] + gap(a, i - 1);
      for (int j = 1; j <= b.length(); j++) {
        double both = above[j - 1] + swap(a, i - 1, b, j - 1);
        row[j] = Math.min(both, Math.min(above[j] + gap(a, i - 1), row[j - 1] + gap(b, j - 1)));
      }
      above = row;
    }
    return above[b.length()];
  }

  /** Of a sound that the other spelling has not. */
  private static double gap(String name, int at) {
    char c = name.charAt(at);
    boolean last = at == name.length() - 1;
    if (c == 'i' || c == 'j') {
      return last ? 0.6 : 0.2;
    }
    if (c == 'h') {
      return 0.25;
    }
    if (VOWELS.indexOf(c) < 0) {
      return OTHER;
    }
    if (last) {
      // French writes Poutine.
      return c == 'e' ? 0.3 : 0.8;
    }
    return at == 0 ? 0.8 : 0.4;
  }

  private static double swap(String a, int i, String b, int j) {
    char x = a.charAt(i);
    char y = b.charAt(j);
    if (x == y) {
      return 0;
    }
    boolean vowels = VOWELS.indexOf(x) >= 0 && VOWELS.indexOf(y) >= 0;
    double first = i == 0 && j == 0 && vowels ? 0.2 : 0;
    return first + COSTS.getOrDefault("" + x + y, OTHER);
  }

  private static Map<String, Double> costs() {
    Map<String, Double> costs = new HashMap<>();
    List<String> near = new ArrayList<>();
    near.addAll(
        List.of(
            "QZ0.25", "QC0.1", "Qc0.2", "Ss0.3", "zZ0.3", "QX0.1", "QS0.1", "Qk0.2", "Qh0.12",
            "Xh0.2", "Xk0.2", "SZ0.15"));
    near.addAll(List.of("Tz0.1", "Ts0.3", "Tc0.1", "ck0.05", "cC0.2", "cs0.2", "sz0.15"));
    near.addAll(List.of("gk0.2", "vf0.2", "vb0.3", "JZ0.2", "jJ0.1", "ji0.05", "jh0.2", "jZ0.15"));
    near.addAll(List.of("xS0.1", "xk0.4", "TZ0.3", "Jz0.3", "CZ0.3", "CJ0.3", "td0.3", "pb0.3"));
    near.addAll(
        List.of("gh0.25", "gX0.3", "ou0.2", "ae0.28", "ei0.25", "ao0.35", "eo0.4", "ai0.6"));
    near.addAll(
        List.of(
            "au0.6", "iu0.7", "eu0.6", "io0.7", "gJ0.3", "TC0.3", "vu0.3", "cJ0.3", "zd0.5",
            "lr0.6", "QJ0.3", "QT0.3", "fp0.3", "Tt0.3"));
    near.forEach(
        line -> {
          double cost = Double.parseDouble(line.substring(2));
          costs.put(line.substring(0, 2), cost);
          costs.put("" + line.charAt(1) + line.charAt(0), cost);
        });
    return Map.copyOf(costs);
  }
}
