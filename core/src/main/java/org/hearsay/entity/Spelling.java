package org.hearsay.entity;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.gcardone.junidecode.Junidecode;
import org.hearsay.text.Lexicon;

/**
 * Whether two spellings are of one name, by what they sound like: Shoygu, Shoigu, Schoigu. Names of
 * other scripts are romanized first (by a port of Perl's Text::Unidecode). The sounds that {@code
 * sounds.tsv} reads off the letters are compared: what romanizations write now so, now so costs
 * little, another consonant much. Thread-safe.
 */
public final class Spelling {
  private static final Spelling STANDARD = new Spelling();

  /** So much an alignment may cost for each sound. */
  private static final double PER_SOUND = 0.09;

  private static final double LEAST = 0.13;
  private static final double MOST = 0.9;

  /** Scripts that leave vowels out. */
  private static final Pattern ABJAD = Pattern.compile("[\\p{IsArabic}\\p{IsHebrew}]");

  /** What is written with several letters, or now with one, now with another. */
  private static final Pattern HISSING =
      Pattern.compile("[td]?(?:sch|s?ch|sh|zh|s|z|x)|[td]?j|[kgqc]h?");

  private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}]");

  private static final Pattern VIETNAMESE =
      Pattern.compile("[ơưăâêôạảịỉĩọỏụủũẹẻẽỳỵ\\u1EA0-\\u1EF9]");

  /** What news writes otherwise than the tables: Slavic letters, Arabic's and Persian's own. */
  private static final Map<String, String> LETTERS =
      Map.of("š", "sh", "ž", "zh", "č", "ch", "đ", "dj", "ا", "a", "ک", "k", "ی", "y");

  private final SoundDistance distance = new SoundDistance();

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
      double here = distance.between(left.get(i), right.get(i));
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

  private boolean isSameSound(String a, String b) {
    if (a.isEmpty() || b.isEmpty()) {
      return false;
    }
    return distance.between(a, b) <= allowed(a, b);
  }

  private static double allowed(String a, String b) {
    int sounds = Math.max(a.length(), b.length());
    return Math.max(LEAST, Math.min(MOST, PER_SOUND * (sounds - 1)));
  }

  private static String romanized(String name) {
    if (name.chars().allMatch(c -> c < 0x80)) {
      return name.toLowerCase(Locale.ROOT);
    }
    // What is a d in Vietnamese is a dj in Serbian.
    String told = VIETNAMESE.matcher(name).find() ? name.replaceAll("[đĐ]", "d") : name;
    String lower = Normalizer.normalize(told.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
    String letters =
        lower
            .codePoints()
            .mapToObj(Character::toString)
            .map(l -> LETTERS.getOrDefault(l, l))
            .collect(Collectors.joining());
    return Junidecode.unidecode(letters).toLowerCase(Locale.ROOT);
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
}
