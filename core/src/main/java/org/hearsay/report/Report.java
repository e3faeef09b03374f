package org.hearsay.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * One published item. Made by {@link #of}, which reads title, time of publication, byline, dateline
 * and agencies from the text where they are not given.
 *
 * @param id as given, else the first 16 digits of {@link #sha256()}
 * @param text the whole text as given, nothing removed
 * @param extra fields of the input that Hearsay does not know, one JSON object, never read
 */
public record Report(String id, String text, Metadata metadata, Layout layout, String extra) {
  private static final String NO_EXTRA = "{}";

  /** A report of which only the text is known. */
  public static Report of(String text) {
    return of(Optional.empty(), text, Metadata.NONE, NO_EXTRA);
  }

  /** A report with an id and what else is known of it. */
  public static Report of(String id, String text, Metadata given) {
    return of(Optional.of(id), text, given, NO_EXTRA);
  }

  static Report of(Optional<String> id, String text, Metadata given, String extra) {
    Header header = HeaderReader.read(text, given.title());
    Metadata all =
        new Metadata(
            given.title().or(() -> header.title().map(s -> s.in(text))),
            given.byline().or(header::byline),
            given.dateline().or(header::dateline),
            given.agencies().isEmpty() ? header.agencies() : given.agencies(),
            given.outlet(),
            given.url(),
            given.language().or(() -> Language.of(text)),
            given.published().or(header::published),
            given.retrieved());
    String name = id.orElseGet(() -> digest(text).substring(0, 16));
    return new Report(name, text, all, new Layout(header.title(), header.body()), extra);
  }

  /** SHA-256 of the text in UTF-8, in hexadecimal. */
  public String sha256() {
    return digest(text);
  }

  /** Whether the text is in English, the one language that is coded. */
  public boolean isEnglish() {
    return metadata.language().map(l -> l.equals("en") || l.startsWith("en-")).orElse(true);
  }

  private static String digest(String text) {
    try {
      byte[] bytes =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }
}
