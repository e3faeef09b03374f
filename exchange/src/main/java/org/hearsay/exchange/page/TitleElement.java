package org.hearsay.exchange.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * What stands in the title element of a page, or in a title of its metadata: a headline, and before
 * or behind it often the names of section and outlet.
 *
 * @param parts what stands between separators
 */
record TitleElement(String whole, List<String> parts) {
  private static final String SEPARATORS =
      "\\s+[|–—·•»:‹«/-]+\\s+|\\s*[|»]\\s*|::|\\s+(?=\\((?i:from|via) )";
  private static final int MAX_NAME_WORDS = 7;

  static TitleElement of(String whole) {
    String clean = Strings.clean(whole);
    return new TitleElement(
        clean,
        Arrays.stream(clean.split(SEPARATORS))
            .map(String::strip)
            .filter(p -> !p.isEmpty())
            .toList());
  }

  /** The title without the name of the outlet, which stands at one of its ends. */
  String without(Optional<String> outlet) {
    if (outlet.isEmpty() || parts.size() < 2) {
      return whole;
    }
    String name = outlet.get();
    if (same(parts.get(parts.size() - 1), name)) {
      return stripped(whole.substring(0, whole.lastIndexOf(parts.get(parts.size() - 1))));
    }
    return same(parts.get(0), name) ? stripped(whole.substring(parts.get(0).length())) : whole;
  }

  private static boolean same(String one, String other) {
    String a = Strings.key(one);
    String b = Strings.key(other);
    return !a.isEmpty() && (a.equals(b) || a.replace(" ", "").equals(b.replace(" ", "")));
  }

  private static String stripped(String title) {
    return title.replaceAll("^[\\s|–—·•»:‹«/-]+|[\\s|–—·•»:‹«/-]+$", "");
  }

  /**
   * What remains beside the headline may be the outlet's name: at the end, else at the begin. The
   * likeliest first.
   */
  List<String> outlets(String headline) {
    int at = whole.indexOf(headline);
    if (at < 0) {
      return List.of();
    }
    List<String> after = of(stripped(whole.substring(at + headline.length()))).parts();
    List<String> before = of(stripped(whole.substring(0, at))).parts();
    List<String> names = new ArrayList<>(after.isEmpty() ? before : after);
    if (!after.isEmpty()) {
      Collections.reverse(names);
    }
    return names.stream()
        .map(n -> n.replaceAll("(?i)^\\(?(?:from|by|via)\\s+|\\)$", "").strip())
        .filter(n -> n.length() > 1 && n.split(" ").length <= MAX_NAME_WORDS)
        .toList();
  }

  /** The last part, if it is short enough for a name. */
  Optional<String> last() {
    return Optional.of(parts.size() - 1)
        .filter(i -> i > 0)
        .map(parts::get)
        .filter(n -> n.split(" ").length <= MAX_NAME_WORDS);
  }

  /** The part that is longest: the likeliest headline. */
  String longest() {
    return parts.stream().max(java.util.Comparator.comparingInt(String::length)).orElse(whole);
  }
}
