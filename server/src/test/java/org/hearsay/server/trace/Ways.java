package org.hearsay.server.trace;

import java.nio.file.Path;
import org.hearsay.archive.Archive;
import org.hearsay.archive.CodedLine;
import org.hearsay.archive.Shelf;

/** Made-up reports in which one sentence goes from outlet to outlet. */
final class Ways {
  static final String WORDS = "We will not rebuild the lighthouse before the spring";

  private Ways() {}

  /** A report in which somebody says something, in quotation marks. */
  static CodedLine quoted(String id, int day, String who, String words) {
    return said(
        id, day, who, words, "The council of Pelva met. \"%s,\" said %s on the quay %s.", "direct");
  }

  /** Likewise, in other words than the speaker's. */
  static CodedLine told(String id, int day, String who, String words) {
    return said(
        id,
        day,
        who,
        words,
        "The council of Pelva met. It was told that %s, said %s on %s.",
        "indirect");
  }

  private static CodedLine said(
      String id, int day, String who, String words, String text, String kind) {
    return CodedLine.of(
            id,
            "Outlet " + id,
            "2031-04-0%dT08:00:00Z".formatted(day),
            text.formatted(words, who, "day " + day))
        .person("n1", who, "minister")
        .claim("a1", words, c -> c.by(who, "person", "n1").with("kind", kind));
  }

  /** The way of the words through an archive with these reports. */
  static TraceSheet.Way way(Path folder, CodedLine... lines) {
    return sheet(folder, lines).found().orElseThrow();
  }

  static TraceSheet sheet(Path folder, CodedLine... lines) {
    try (Archive archive = Shelf.of(folder, lines)) {
      return TraceSheet.of(WORDS, true, archive.trace(WORDS), archive.questions()::report);
    }
  }
}
