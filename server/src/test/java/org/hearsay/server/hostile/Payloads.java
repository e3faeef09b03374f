package org.hearsay.server.hostile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.hearsay.server.Server;

/** The hostile strings of {@code payloads.txt}, whose head tells the form. */
public final class Payloads {
  private static final String FILE = "payloads.txt";
  private static final Pattern GROUP = Pattern.compile("# \\[(\\w+)\\].*");
  private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u([0-9A-Fa-f]{4})|(.))");

  private Payloads() {}

  /**
   * A hostile string.
   *
   * @param kind markup, script, url … (README beside the file)
   */
  public record Payload(String kind, String text) {
    /** Whether a report may hold it: no null character, no half of a pair. */
    public boolean mayBeReported() {
      return text.codePoints().noneMatch(c -> c == 0 || c >= 0xD800 && c <= 0xDFFF);
    }
  }

  public static List<Payload> all() {
    try (InputStream in = Server.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + FILE);
      }
      List<Payload> payloads = new ArrayList<>();
      String kind = "";
      for (String line : new String(in.readAllBytes(), StandardCharsets.US_ASCII).split("\n", -1)) {
        if (line.startsWith("#")) {
          kind = GROUP.matcher(line).matches() ? GROUP.matcher(line).replaceAll("$1") : kind;
        } else if (!line.isEmpty()) {
          payloads.add(new Payload(kind, unescape(line)));
        }
      }
      return payloads;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String unescape(String line) {
    StringBuilder text = new StringBuilder();
    int at = 0;
    for (MatchResult escape : ESCAPE.matcher(line).results().toList()) {
      text.append(line, at, escape.start()).append(unescape(escape));
      at = escape.end();
    }
    return text.append(line.substring(at)).toString();
  }

  private static char unescape(MatchResult escape) {
    if (escape.group(1) != null) {
      return (char) Integer.parseInt(escape.group(1), 16);
    }
    return switch (escape.group(2)) {
      case "n" -> '\n';
      case "r" -> '\r';
      case "t" -> '\t';
      case "\\" -> '\\';
      default -> throw new IllegalArgumentException("no such escape: " + escape.group());
    };
  }
}
