package org.hearsay.exchange.iri;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.exchange.json.WellFormed;

/** Makes IRIs of what comes from outside. */
public final class Iris {
  /** Of our own properties and classes; docs/vocabulary.md tells what they mean. */
  public static final String VOCABULARY = "urn:hearsay:vocabulary:";

  private static final String PLAIN = "-._~";
  private static final String URL = PLAIN + ":/?@!$&'()*+,;=%";

  private Iris() {}

  /** Any text as one segment of an IRI; letters and digits of all scripts stay readable. */
  public static String segment(String text) {
    return escaped(WellFormed.of(text), PLAIN);
  }

  /** A URL without its fragment; empty if it is none of the web. */
  public static Optional<String> web(String url) {
    String percents = WellFormed.of(url.strip()).replaceAll("%(?![0-9A-Fa-f]{2})", "%25");
    String whole = escaped(percents, URL + "#");
    int fragment = whole.indexOf('#');
    String address = fragment < 0 ? whole : whole.substring(0, fragment);
    try {
      URI uri = new URI(address);
      String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
      boolean isWeb = scheme.equals("http") || scheme.equals("https");
      return isWeb && uri.getRawAuthority() != null ? Optional.of(address) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** An outlet, the same in all reports. */
  public static String outlet(String name) {
    return "urn:hearsay:outlet:" + segment(name);
  }

  private static String escaped(String text, String kept) {
    StringBuilder made = new StringBuilder();
    for (int i = 0; i < text.length(); ) {
      int point = text.codePointAt(i);
      i += Character.charCount(point);
      boolean stays = point < 128 ? isPlain(point, kept) : Character.isLetterOrDigit(point);
      if (stays) {
        made.appendCodePoint(point);
      } else {
        for (byte b : Character.toString(point).getBytes(StandardCharsets.UTF_8)) {
          made.append(String.format(Locale.ROOT, "%%%02X", b));
        }
      }
    }
    return made.toString();
  }

  private static boolean isPlain(int point, String kept) {
    return Character.isLetterOrDigit(point) || kept.indexOf(point) >= 0;
  }
}
