package org.hearsay.event;

import org.hearsay.text.Lexicon;

/**
 * Which line of the lexicon an entry stands in.
 *
 * @param basis as events name it; of a user's line with its words, since only the user has the file
 * @param users whether it is a user's, who vouches for it
 */
record Line(String basis, boolean users) {
  static Line of(String file, Lexicon.Row row, boolean users) {
    String basis = file + ":" + row.line();
    return new Line(
        users ? "your " + basis + " “" + String.join(" ", row.fields()) + "”" : basis, users);
  }
}
