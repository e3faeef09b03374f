package org.hearsay.knowledge.imports;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a file may hold, in the order in which it is read: names come after their places. */
enum Content {
  PLACES("\\d+\\t[^\\t]*(?:\\t[^\\t]*){17}"),
  ALTERNATE_NAMES("\\d+\\t\\d+\\t[^\\t]{0,20}\\t[^\\t]*(?:\\t[^\\t]*){4,6}"),
  ENTITIES("\\[\\s*|\\[?\\s*\\{\\s*\"(?:type|id|pageid)\".*\"(?:labels|claims|type)\".*"),
  QUERY_RESULT("(?=.*\\bperson\\b)(?=.*\\bposition(?:Label)?\\b)[\\w\",]+");

  /** So many bytes tell what a file is. */
  static final int HEAD = 1 << 16;

  /** A few broken lines at the beginning do not hide what a file is. */
  private static final int LINES = 20;

  private final Pattern line;

  Content(String line) {
    this.line = Pattern.compile(line);
  }

  /** Told by the first lines that look like any. */
  static Optional<Content> of(byte[] head) {
    String text = new String(head, StandardCharsets.UTF_8);
    String bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return bare.lines()
        .filter(l -> !l.isBlank())
        .limit(LINES)
        .flatMap(l -> of(l).stream())
        .findFirst();
  }

  private static Optional<Content> of(String line) {
    for (Content content : values()) {
      if (content.line.matcher(line).matches()) {
        return Optional.of(content);
      }
    }
    return Optional.empty();
  }
}
