package org.hearsay.server.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Who may ask. From this machine everybody reads; to write, or to ask from elsewhere, takes the
 * token, as {@code Authorization: Bearer TOKEN} or as the password of a browser (RFC 6750, RFC
 * 7617). Thread-safe.
 */
public final class Access implements Routes {
  /** What only looks, although it is sent by POST. */
  private static final Set<String> READING = Set.of("/try", "/v1/code");

  /** Forms that bring their token with them, and check it. */
  private static final Set<String> FORMS = Set.of("/correct");

  /** With it a GET would be routed as something that writes. */
  private static final String OVERRIDE = "X-HTTP-Method-Override";

  private static final Set<String> LOOKING = Set.of("GET", "HEAD");
  private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");
  private static final List<String> FORWARDED =
      List.of("Forwarded", "X-Forwarded-For", "X-Real-IP");
  private static final Set<String> OWN_SITE = Set.of("same-origin", "none");

  private final Optional<byte[]> token;
  private final Rate wrongTokens;

  /**
   * @param token empty: nobody may write, and nobody ask from elsewhere
   * @param wrongTokens so often an address may be wrong
   */
  public Access(Optional<String> token, Rate wrongTokens) {
    this.token = token.map(Access::hash);
    this.wrongTokens = wrongTokens;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.before(this::check);
  }

  /**
   * Lets a request pass, or not.
   *
   * @throws ProblemException with what is needed
   */
  void check(Context context) {
    if (context.header(OVERRIDE) != null) {
      throw ProblemException.wrong(OVERRIDE + ": not taken; send the method itself");
    }
    String method = context.req().getMethod();
    boolean writes =
        !LOOKING.contains(method)
            && !READING.contains(context.path())
            && !FORMS.contains(context.path());
    if (!LOOKING.contains(method)) {
      refuseOtherSites(context);
    }
    if (!isLocal(context) || writes) {
      demand(context);
    }
  }

  /** Whether a request brings the token, in its head or as the form's field {@code token}. */
  public boolean mayWrite(Context context) {
    Optional<String> given =
        given(context).or(() -> Optional.ofNullable(context.formParam("token")));
    return given.isPresent() && isRight(context, given.get());
  }

  /** Whether there is any token, so that one can write at all. */
  public boolean isWritable() {
    return token.isPresent();
  }

  private void demand(Context context) {
    if (token.isEmpty()) {
      throw new ProblemException(
          403,
          "This server answers only questions from its own machine, by the name localhost. To write, or"
              + " to ask from elsewhere, it must be started with a token: hearsay serve --token-file FILE");
    }
    if (given(context).filter(t -> isRight(context, t)).isEmpty()) {
      context.header("WWW-Authenticate", "Basic realm=\"Hearsay\", charset=\"UTF-8\"");
      throw new ProblemException(
          401,
          "This needs the server's token: in the header \"Authorization: Bearer TOKEN\", or in the browser"
              + " as the password with any name.");
    }
  }

  private boolean isRight(Context context, String given) {
    if (!wrongTokens.isLeft(context.ip())) {
      throw new ProblemException(429, "Too many wrong tokens from this address; try again later.");
    }
    boolean right = token.isPresent() && MessageDigest.isEqual(hash(given), token.get());
    if (!right) {
      wrongTokens.take(context.ip());
    }
    return right;
  }

  private static Optional<String> given(Context context) {
    String header = context.header("Authorization");
    if (header == null) {
      return Optional.empty();
    }
    String[] parts = header.strip().split("\\s+", 2);
    if (parts.length < 2) {
      return Optional.empty();
    }
    return switch (parts[0].toLowerCase(Locale.ROOT)) {
      case "bearer" -> Optional.of(parts[1]);
      case "basic" -> password(parts[1]);
      default -> Optional.empty();
    };
  }

  private static Optional<String> password(String basic) {
    try {
      String pair = new String(Base64.getDecoder().decode(basic), StandardCharsets.UTF_8);
      int colon = pair.indexOf(':');
      return colon < 0 ? Optional.empty() : Optional.of(pair.substring(colon + 1));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /**
   * Whether it was asked on this machine and by its name: a page of another site that had its name
   * lead here (DNS rebinding) asks by its own name, and a proxy says for whom it asks.
   */
  static boolean isLocal(Context context) {
    return isLoopback(context.ip())
        && THIS_MACHINE.contains(name(context.header("Host")))
        && FORWARDED.stream().allMatch(h -> context.header(h) == null);
  }

  private static boolean isLoopback(String address) {
    try {
      return InetAddress.getByName(address.replaceAll("[\\[\\]]", "")).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }

  private static String name(String host) {
    return host == null ? "" : host.replaceFirst(":\\d+$", "").toLowerCase(Locale.ROOT);
  }

  /** A browser says from which site a form was sent. */
  private static void refuseOtherSites(Context context) {
    String site = context.header("Sec-Fetch-Site");
    String origin = context.header("Origin");
    boolean foreign =
        site != null && !OWN_SITE.contains(site)
            || origin != null && !isHost(origin, context.header("Host"));
    if (foreign) {
      throw new ProblemException(
          403, "This was sent by a page of another site; that is not taken.");
    }
  }

  private static boolean isHost(String origin, String host) {
    try {
      String authority = URI.create(origin).getRawAuthority();
      return authority != null && authority.equalsIgnoreCase(host);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** Of equal length, so that comparing takes as long whatever is given. */
  private static byte[] hash(String token) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
