package org.hearsay.exchange.follow;

import java.util.regex.Pattern;
import org.hearsay.exchange.feed.FeedItem;
import org.jsoup.Jsoup;

/** Tells whether a feed has the whole text of an item, or only how it begins. */
final class WholeText {
  /** Shorter texts are leads. */
  private static final int WORDS = 120;

  /** The end of a lead. */
  private static final Pattern CUT =
      Pattern.compile(
          "(?i)(?:\\.\\.\\.|…|\\[…]|\\[\\.\\.\\.]|(?:read|see|learn) more|continue reading|read on|full (?:story|article))"
              + "[\\s\\p{P}»›→]*$");

  private WholeText() {}

  static boolean isIn(FeedItem item) {
    String text = Jsoup.parse(item.content().orElse("")).text().strip();
    return text.split("\\s+", -1).length >= WORDS && !CUT.matcher(text).find();
  }
}
