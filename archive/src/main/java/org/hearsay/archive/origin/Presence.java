package org.hearsay.archive.origin;

import java.util.List;
import java.util.regex.Pattern;
import org.hearsay.text.Lexicon;

/** Whether a text shows that a reporter of the outlet was there. */
public final class Presence {
  private static final Pattern QUOTED = Pattern.compile("[\"“][^\"”\\n]*[\"”]?");
  private static final List<Pattern> SIGNS = signs();

  private Presence() {}

  /** Looks at what stands outside quotation marks. */
  public static boolean shownIn(String text) {
    String own = QUOTED.matcher(text).replaceAll("\"\"");
    return SIGNS.stream().anyMatch(s -> s.matcher(own).find());
  }

  private static List<Pattern> signs() {
    return Lexicon.read(Presence.class, "presence.tsv", 1).stream()
        .map(row -> Pattern.compile("(?<![\\p{L}])" + row.text(0) + "(?![\\p{L}'’])"))
        .toList();
  }
}
