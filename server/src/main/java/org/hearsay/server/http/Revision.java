package org.hearsay.server.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Lets a client keep what it got until the archive changes: an entity tag on what is read from it,
 * and 304 before anything is computed.
 */
public final class Revision implements Routes {
  private static final int OK = 200;
  private static final int NOT_MODIFIED = 304;

  /** What does not come from the archive. */
  private static final List<String> OTHERS = List.of("/assets/", "/health", "/metrics");

  /** What an answer to one address may differ by. */
  private static final List<String> VARYING = List.of("Accept-Encoding", "Authorization", "Cookie");

  private final LongSupplier revision;
  private final String start = UUID.randomUUID().toString();

  /**
   * @param revision of the archive; another one whenever it has changed
   */
  public Revision(LongSupplier revision) {
    this.revision = revision;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.beforeMatched(this::check);
    routes.after(Revision::keepOnlyOfGood);
  }

  private void check(Context context) {
    String method = context.req().getMethod();
    boolean reads = method.equals("GET") || method.equals("HEAD");
    if (!reads || OTHERS.stream().anyMatch(context.path()::startsWith)) {
      return;
    }
    String tag = tag(context);
    context.header("ETag", tag).header("Cache-Control", "no-cache");
    VARYING.forEach(header -> context.res().addHeader("Vary", header));
    if (knows(context.header("If-None-Match"), tag)) {
      context.status(NOT_MODIFIED).skipRemainingHandlers();
    }
  }

  /** A fault has no tag. */
  private static void keepOnlyOfGood(Context context) {
    int status = context.statusCode();
    if (status != OK && status != NOT_MODIFIED && context.res().getHeader("ETag") != null) {
      context.res().setHeader("ETag", null);
    }
  }

  private static boolean knows(@Nullable String header, String tag) {
    return header != null
        && Arrays.stream(header.split(",", -1))
            .map(String::strip)
            .map(t -> t.startsWith("W/") ? t.substring(2) : t)
            .anyMatch(tag::equals);
  }

  /** Nothing can be told from it, since the start's id is not known to anybody. */
  private String tag(Context context) {
    StringBuilder all = new StringBuilder(start).append('\n').append(revision.getAsLong());
    all.append('\n').append(context.path());
    all.append('\n').append(Optional.ofNullable(context.queryString()).orElse(""));
    VARYING.forEach(
        h -> all.append('\n').append(Optional.ofNullable(context.header(h)).orElse("")));
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(all.toString().getBytes(StandardCharsets.UTF_8));
      return '"' + HexFormat.of().formatHex(digest, 0, 12) + '"';
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }
}
