package org.hearsay.report;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.apache.tika.parser.txt.CharsetDetector;
import org.apache.tika.parser.txt.CharsetMatch;

/**
 * Bytes of unknown encoding as text: by byte order mark, else UTF-8 where the bytes are valid, else
 * what Tika's detector finds. The mark is no part of the text.
 */
final class TextDecoder {
  private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
  private static final Charset UTF_32LE = Charset.forName("UTF-32LE");

  /** Pages that say Latin-1 mean Windows' superset of it. */
  private static final Map<String, String> SUPERSETS =
      Map.of("ISO-8859-1", "windows-1252", "ISO-8859-9", "windows-1254");

  private TextDecoder() {}

  /** The text, or nothing when the bytes are not text. */
  static Optional<String> decode(byte[] bytes) {
    return marked(bytes)
        .or(() -> strictUtf8(bytes))
        .or(() -> detected(bytes))
        .filter(TextDecoder::isText);
  }

  private static Optional<String> marked(byte[] b) {
    if (starts(b, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(new String(b, 3, b.length - 3, StandardCharsets.UTF_8));
    }
    if (starts(b, 0xFF, 0xFE, 0, 0)) {
      return Optional.of(new String(b, 4, b.length - 4, UTF_32LE));
    }
    if (starts(b, 0, 0, 0xFE, 0xFF)) {
      return Optional.of(new String(b, 4, b.length - 4, UTF_32BE));
    }
    if (starts(b, 0xFF, 0xFE)) {
      return Optional.of(new String(b, 2, b.length - 2, StandardCharsets.UTF_16LE));
    }
    if (starts(b, 0xFE, 0xFF)) {
      return Optional.of(new String(b, 2, b.length - 2, StandardCharsets.UTF_16BE));
    }
    return Optional.empty();
  }

  private static boolean starts(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static Optional<String> strictUtf8(byte[] bytes) {
    try {
      CharBuffer chars = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return Optional.of(chars.toString()).filter(TextDecoder::isText);
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> detected(byte[] bytes) {
    CharsetMatch match = new CharsetDetector().setText(bytes).detect();
    if (match == null) {
      return Optional.empty();
    }
    String name = SUPERSETS.getOrDefault(match.getName(), match.getName());
    return Charset.isSupported(name)
        ? Optional.of(new String(bytes, Charset.forName(name)))
        : Optional.empty();
  }

  /** Text has no NUL and next to no other control characters. */
  private static boolean isText(String text) {
    long controls = text.chars().filter(c -> c < ' ' && "\t\n\r\f\u001b".indexOf(c) < 0).count();
    return text.indexOf('\0') < 0 && controls * 100 <= text.length();
  }
}
