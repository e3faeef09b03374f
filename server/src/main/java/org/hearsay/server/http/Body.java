package org.hearsay.server.http;

import io.javalin.http.Context;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** What a request carries: of a known type, unpacked, no larger than allowed. */
public final class Body {
  private static final Pattern CHARSET =
      Pattern.compile("(?i);\\s*charset\\s*=\\s*(?:\"([^\"]*)\"|([^;\\s]*))");

  private final String type;
  private final Optional<Charset> charset;
  private final byte[] bytes;

  private Body(String type, Optional<Charset> charset, byte[] bytes) {
    this.type = type;
    this.charset = charset;
    this.bytes = bytes;
  }

  /**
   * Reads what a request carries.
   *
   * @param most so many bytes, packed and unpacked
   * @param types the media types that are taken
   * @throws ProblemException 415 for another type, charset or packing, 413 for what is too large,
   *     400 for what is broken
   */
  public static Body of(Context context, int most, String... types) {
    String header = Optional.ofNullable(context.header("Content-Type")).orElse("");
    String type = header.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    if (!List.of(types).contains(type)) {
      throw new ProblemException(
          415,
          "Content-Type: expected one of "
              + String.join(", ", types)
              + ", found "
              + (type.isEmpty() ? "none" : "\"" + type + "\""));
    }
    return new Body(type, charset(header), bytes(context, most));
  }

  private static Optional<Charset> charset(String header) {
    Matcher given = CHARSET.matcher(header);
    if (!given.find()) {
      return Optional.empty();
    }
    String name = given.group(1) == null ? given.group(2) : given.group(1);
    try {
      return Optional.of(Charset.forName(name));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new ProblemException(
          415, "charset: expected one that is known, such as utf-8, found \"" + name + "\"");
    }
  }

  private static byte[] bytes(Context context, int most) {
    String packing =
        Optional.ofNullable(context.header("Content-Encoding"))
            .map(e -> e.strip().toLowerCase(Locale.ROOT))
            .orElse("identity");
    if (!List.of("identity", "gzip").contains(packing)) {
      context.header("Accept-Encoding", "gzip");
      throw new ProblemException(
          415, "Content-Encoding: expected gzip or none, found \"" + packing + "\"");
    }
    byte[] sent = sent(context, most);
    return packing.equals("gzip") ? unpacked(sent, most) : sent;
  }

  private static byte[] sent(Context context, int most) {
    try {
      return limited(context.bodyInputStream(), most);
    } catch (IOException e) {
      throw ProblemException.wrong("expected a whole body, found one that is cut off");
    }
  }

  private static byte[] unpacked(byte[] packed, int most) {
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      return limited(in, most);
    } catch (IOException e) {
      throw ProblemException.wrong(
          "expected a body packed with gzip, found one that cannot be unpacked");
    }
  }

  private static byte[] limited(InputStream in, int most) throws IOException {
    byte[] bytes = in.readNBytes(most + 1);
    if (bytes.length > most) {
      throw new ProblemException(413, "expected at most " + most + " bytes, found more");
    }
    return bytes;
  }

  /** The media type, lower case, without parameters. */
  public String type() {
    return type;
  }

  /** The charset that the request names. */
  public Optional<Charset> charset() {
    return charset;
  }

  /** What was sent, unpacked. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /**
   * What was sent, as text: in the charset that the request names, else in UTF-8.
   *
   * @throws ProblemException 400 if it is not in that charset
   */
  public String text() {
    Charset in = charset.orElse(StandardCharsets.UTF_8);
    try {
      String text = in.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw ProblemException.wrong(
          "expected text in "
              + in.name()
              + ", found bytes that are none"
              + (charset.isPresent() ? "" : "; name another charset in Content-Type"));
    }
  }
}
