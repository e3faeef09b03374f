package org.hearsay.exchange.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.hearsay.text.Lexicon;

/** What a text that may name an outlet looks like ({@code outlets.tsv}). */
final class OutletName {
  private static final int MAX_LENGTH = 80;

  /** Shorter labels of hosts say too little. */
  private static final int MIN_LABEL = 3;

  private static final Pattern DOMAIN =
      Pattern.compile("(?i)(?:https?://)?[a-z0-9-]+(?:\\.[a-z0-9-]+)+/?");

  private static final List<Pattern> NOBODY = new ArrayList<>();
  private static final Set<String> LEGAL = new HashSet<>();
  private static final Set<String> COMPANY = new HashSet<>();
  private static final Set<String> SHARED = new HashSet<>();

  /** The kinds of lines in the table. */
  private enum Kind {
    NOBODY,
    LEGAL,
    COMPANY,
    SHARED
  }

  static {
    for (Lexicon.Row row : Lexicon.read(OutletName.class, "outlets.tsv", 2)) {
      Kind kind = row.constant(0, Kind.class);
      if (kind == Kind.NOBODY) {
        NOBODY.add(pattern(row));
      } else {
        (kind == Kind.LEGAL ? LEGAL : kind == Kind.COMPANY ? COMPANY : SHARED).add(row.text(1));
      }
    }
  }

  private OutletName() {}

  private static Pattern pattern(Lexicon.Row row) {
    try {
      return Pattern.compile(row.text(1), Pattern.CASE_INSENSITIVE);
    } catch (PatternSyntaxException e) {
      throw row.error("expected a regular expression, found \"" + row.text(1) + "\"");
    }
  }

  static boolean isName(String name) {
    return name.length() > 1
        && name.length() <= MAX_LENGTH
        && name.chars().anyMatch(Character::isLetter)
        && !name.startsWith("http")
        && !name.startsWith("@")
        && NOBODY.stream().noneMatch(p -> p.matcher(name).matches());
  }

  static boolean isDomain(String name) {
    return DOMAIN.matcher(name).matches();
  }

  static boolean isCompany(String name) {
    return COMPANY.contains(lastWord(name));
  }

  /** Without "Ltd" and the like. */
  static String withoutForm(String name) {
    String plain = name;
    while (LEGAL.contains(lastWord(plain)) && plain.contains(" ")) {
      plain = plain.substring(0, plain.lastIndexOf(' ')).replaceFirst("[\\s,]+$", "");
    }
    return plain;
  }

  private static String lastWord(String name) {
    return name.substring(name.lastIndexOf(' ') + 1).replace(".", "").toLowerCase(Locale.ROOT);
  }

  /** Names that are equal but for case, signs and a first article have the same key. */
  static String key(String name) {
    return Strings.key(name).replaceFirst("^the ", "");
  }

  /**
   * Whether the name and the label that was registered for the host are much the same: letters or
   * words of the name, in order, make up the label.
   */
  static boolean isOfHost(String name, String host) {
    String label = label(host);
    if (label.length() < MIN_LABEL || isDomain(name)) {
      return false;
    }
    String key = Strings.key(name);
    String letters = key(name).replace(" ", "");
    return letters.startsWith(label)
        || letters.length() * 2 >= label.length() && label.contains(letters)
        || isMadeOf(label, key.split(" "))
        || isMadeOf(label, key(name).split(" "));
  }

  /** Whether begins of the words make up the label: "ny" and "times". */
  private static boolean isMadeOf(String label, String[] words) {
    Set<Integer> reached = new HashSet<>(Set.of(0));
    for (String word : words) {
      for (int at : List.copyOf(reached)) {
        for (int n = 1; n <= word.length() && label.startsWith(word.substring(0, n), at); n++) {
          reached.add(at + n);
        }
      }
    }
    return reached.contains(label.length());
  }

  /** The label that was registered; of a blog at a blogs' host, its own. */
  private static String label(String host) {
    String[] labels = host.split("\\.", -1);
    int at = labels.length - 2;
    if (at > 0 && SHARED.contains(labels[at])) {
      at--;
    }
    return at < 0 ? "" : labels[at].replace("-", "");
  }
}
