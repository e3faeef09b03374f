package org.hearsay.exchange.page;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.tika.parser.txt.CharsetDetector;
import org.apache.tika.parser.txt.CharsetMatch;

/**
 * The characters of a page: by byte order mark, else as the server or the page says (WHATWG
 * Encoding), else as Tika's detector finds. Departure from the standard: bytes are believed before
 * labels where they are plainly UTF-8, and plainly not.
 */
final class PageDecoder {
  /** So far a page is searched for its own label; the standard says 1024, many need more. */
  private static final int HEAD = 8192;

  private static final Pattern LABEL =
      Pattern.compile(
          "<(?:meta|\\?xml)\\s[^>]{0,400}?(?:charset|encoding)\\s{0,9}=\\s{0,9}[\"']?\\s{0,9}([\\w.:-]{1,40})",
          Pattern.CASE_INSENSITIVE);

  /** Labels whose pages are read as a superset, or that Java does not know. */
  private static final Map<String, String> LABELS =
      Map.ofEntries(
          Map.entry("iso-8859-1", "windows-1252"),
          Map.entry("iso8859-1", "windows-1252"),
          Map.entry("latin1", "windows-1252"),
          Map.entry("us-ascii", "windows-1252"),
          Map.entry("ascii", "windows-1252"),
          Map.entry("iso-8859-9", "windows-1254"),
          Map.entry("iso-8859-11", "windows-874"),
          Map.entry("tis-620", "windows-874"),
          Map.entry("gb2312", "GB18030"),
          Map.entry("gbk", "GB18030"),
          Map.entry("shift_jis", "windows-31j"),
          Map.entry("x-sjis", "windows-31j"),
          Map.entry("ks_c_5601-1987", "x-windows-949"),
          Map.entry("euc-kr", "x-windows-949"),
          Map.entry("unicode", "UTF-8"));

  private PageDecoder() {}

  /**
   * @param label the charset of the HTTP header
   */
  static String decode(byte[] bytes, Optional<String> label) {
    if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
      return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
    }
    if (starts(bytes, 0xFF, 0xFE)) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
    }
    if (starts(bytes, 0xFE, 0xFF)) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
    }
    Utf8Count count = Utf8Count.of(bytes);
    if (count.multibyte() > count.broken()) {
      return new String(bytes, StandardCharsets.UTF_8);
    }
    Optional<Charset> said =
        label.flatMap(PageDecoder::charset).or(() -> ownLabel(bytes).flatMap(PageDecoder::charset));
    boolean wrong = said.equals(Optional.of(StandardCharsets.UTF_8)) && count.broken() > 0;
    return new String(bytes, said.filter(c -> !wrong).orElseGet(() -> detected(bytes)));
  }

  private static boolean starts(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static Optional<String> ownLabel(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
    Matcher m = LABEL.matcher(head);
    if (!m.find()) {
      return Optional.empty();
    }
    // Whoever reads the label as ASCII cannot believe that it is UTF-16.
    String label = m.group(1);
    return Optional.of(label.toLowerCase(Locale.ROOT).startsWith("utf-16") ? "UTF-8" : label);
  }

  private static Optional<Charset> charset(String label) {
    String name = label.strip().toLowerCase(Locale.ROOT);
    try {
      String known = LABELS.getOrDefault(name, name);
      return Charset.isSupported(known) ? Optional.of(Charset.forName(known)) : Optional.empty();
    } catch (IllegalCharsetNameException e) {
      return Optional.empty();
    }
  }

  private static Charset detected(byte[] bytes) {
    CharsetMatch match = new CharsetDetector().setText(sample(bytes)).detect();
    Charset fallback = Charset.forName("windows-1252");
    return match == null ? fallback : charset(match.getName()).orElse(fallback);
  }

  private static byte[] sample(byte[] bytes) {
    return bytes.length <= 1 << 16 ? bytes : java.util.Arrays.copyOf(bytes, 1 << 16);
  }
}
