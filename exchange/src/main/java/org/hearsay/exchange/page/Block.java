package org.hearsay.exchange.page;

import org.jsoup.nodes.Element;

/**
 * A stretch of text that stands on lines of its own.
 *
 * @param element the innermost block-level element that holds it
 * @param inner the innermost element that holds all of it
 * @param text white space is one blank
 * @param words how many
 * @param linked how many of its characters stand in links
 */
record Block(Element element, Element inner, String text, int words, int linked) {
  /** Kohlschütter et al. (2010) split at 10 words a line and a third of linked words. */
  private static final int MANY_WORDS = 10;

  private static final double FEW_LINKS = 1.0 / 3;

  static Block of(Element element, Element inner, String text, int linked) {
    int words = 1;
    for (int i = text.indexOf(' '); i >= 0; i = text.indexOf(' ', i + 1)) {
      words++;
    }
    return new Block(element, inner, text, words, linked);
  }

  double linkDensity() {
    return (double) linked / text.length();
  }

  boolean isHeading() {
    String tag = element.normalName();
    return tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
  }

  boolean isItem() {
    return element.normalName().equals("li");
  }

  /** Whether it ends as a sentence ends. */
  boolean isSentence() {
    for (int i = text.length() - 1; i >= 0; i--) {
      char c = text.charAt(i);
      if (".!?…:;".indexOf(c) >= 0) {
        return true;
      }
      if ("\"”’')]»".indexOf(c) < 0) {
        return false;
      }
    }
    return false;
  }

  /** Running text: enough words, few of them links. */
  boolean isProse() {
    return !isHeading()
        && linkDensity() < FEW_LINKS
        && (words >= MANY_WORDS || words >= 3 && isSentence());
  }

  boolean isLinks() {
    return linkDensity() > 0.5;
  }
}
