package org.hearsay.syntax;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Which tags the letters of a word allow. */
final class Forms {
  private static final List<String> SHORT = List.of("'", "’");

  private Forms() {}

  /**
   * Whether a word can have the tag: proper nouns have a capital or are short ("de").
   *
   * @param bases verbs in their base form, among them those whose end looks like an ending: bring,
   *     need
   */
  static boolean allows(String form, String tag, Set<String> bases) {
    if (tag.startsWith("NNP")) {
      return form.length() < 4 || !form.chars().allMatch(Character::isLowerCase);
    }
    String small = form.toLowerCase(Locale.ROOT);
    if (!tag.startsWith("VB") || small.length() < 4 || SHORT.stream().anyMatch(small::startsWith)) {
      return true;
    }
    boolean gerund = small.endsWith("ing") && !bases.contains(small);
    boolean past = small.endsWith("ed") && !bases.contains(small);
    return switch (tag) {
      case "VBG" -> small.endsWith("ing") || small.endsWith("in");
      case "VBZ" -> small.endsWith("s");
      case "VBD", "VBN" -> !gerund && (!small.endsWith("s") || small.endsWith("ss"));
      default -> !gerund && !past;
    };
  }
}
