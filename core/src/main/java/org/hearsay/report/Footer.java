package org.hearsay.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.text.Span;

/**
 * Where a body ends.
 *
 * @param body the paragraphs without furniture and without a last one that only names the agency
 * @param agency what the last paragraph names in brackets: "(Reuters)"
 */
record Footer(List<Span> body, Optional<String> agency) {
  private static final int MAX_FURNITURE = 200;
  private static final int LAST_PARAGRAPHS = 4;

  private static final Pattern CLOSING_TAG =
      Pattern.compile("[(\\[](?<name>[\\p{L}][\\p{L}.&' /-]{1,38})[)\\]]\\.?$");

  Footer {
    body = List.copyOf(body);
  }

  static Footer read(String text, List<Span> paragraphs) {
    List<Span> body = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      boolean last = i >= paragraphs.size() - LAST_PARAGRAPHS;
      if (i == 0 || !isFurniture(text, paragraphs.get(i), last)) {
        body.add(paragraphs.get(i));
      }
    }
    if (body.isEmpty()) {
      return new Footer(body, Optional.empty());
    }
    int end = body.size() - 1;
    Matcher tag = CLOSING_TAG.matcher(body.get(end).in(text));
    if (!tag.find() || !Furniture.standard().isAgency(tag.group("name"))) {
      return new Footer(body, Optional.empty());
    }
    if (tag.start() == 0 && end > 0) {
      body.remove(end);
    }
    return new Footer(body, Optional.of(tag.group("name")));
  }

  /** A line inside the body must look like furniture; one among the last may also be a footer. */
  private static boolean isFurniture(String text, Span paragraph, boolean last) {
    String words = paragraph.in(text);
    return paragraph.length() < MAX_FURNITURE
        && Furniture.standard().isFoot(words)
        && (last || Furniture.standard().isHead(words));
  }
}
