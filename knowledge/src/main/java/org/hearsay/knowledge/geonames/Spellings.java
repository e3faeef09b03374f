package org.hearsay.knowledge.geonames;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Which of a place's names an English report may use. */
final class Spellings {
  private static final int LONGEST = 100;
  private static final Set<UnicodeScript> LATIN =
      EnumSet.of(UnicodeScript.LATIN, UnicodeScript.COMMON, UnicodeScript.INHERITED);

  /** Listed among names without a word on what they are: LED, KJFK. */
  private static final Pattern CODE = Pattern.compile("[A-Z0-9]{1,4}");

  private Spellings() {}

  /** Whether a name is written in Latin letters. */
  static boolean isLatin(String name) {
    boolean letters = false;
    for (int i = 0; i < name.length(); ) {
      int c = name.codePointAt(i);
      i += Character.charCount(c);
      if (c >= 0x80 && !LATIN.contains(UnicodeScript.of(c))) {
        return false;
      }
      letters |= Character.isLetter(c);
    }
    return letters && name.length() <= LONGEST;
  }

  /** Whether a name looks like a code of an airport or the like. */
  static boolean isCode(String name) {
    return CODE.matcher(name).matches();
  }
}
