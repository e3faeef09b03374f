package org.hearsay.exchange.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The paragraphs of an e-mail's plain text. */
final class PlainText {
  /** A line this long was broken to fit a width; a shorter one ends where its writer wanted. */
  private static final int WRAPPED = 55;

  /** Begins what is no part of the message: signature, the message that is answered. */
  private static final Pattern END =
      Pattern.compile("-- ?|_{10,}|-{2,} ?original message ?-{2,}.*", Pattern.CASE_INSENSITIVE);

  private static final Pattern QUOTED = Pattern.compile("\\s{0,3}>.*");

  private PlainText() {}

  static List<String> paragraphs(String text) {
    List<String> paragraphs = new ArrayList<>();
    StringBuilder paragraph = new StringBuilder();
    int last = 0;
    for (String raw : text.split("\\R", -1)) {
      String line = clean(raw);
      if (END.matcher(line).matches() && !paragraphs.isEmpty()) {
        break;
      }
      if (line.isBlank() || QUOTED.matcher(line).matches()) {
        add(paragraphs, paragraph);
      } else {
        if (!paragraph.isEmpty()) {
          paragraph.append(last >= WRAPPED ? ' ' : '\n');
        }
        paragraph.append(line.strip());
        last = line.strip().length();
      }
    }
    add(paragraphs, paragraph);
    return paragraphs;
  }

  private static void add(List<String> paragraphs, StringBuilder paragraph) {
    if (!paragraph.isEmpty()) {
      paragraphs.add(paragraph.toString());
      paragraph.setLength(0);
    }
  }

  private static String clean(String line) {
    return line.replaceAll(
            "[\\x00-\\x08\\x0B-\\x1F\\x7F\\u00AD\\u200B\\u2060\\uFEFF\\u202A-\\u202E]", "")
        .replace('\u00A0', ' ');
  }
}
