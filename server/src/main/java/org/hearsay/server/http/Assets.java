package org.hearsay.server.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.server.map.WorldMap;

/**
 * The style sheet, the script and the pictures, each made of its parts; nothing else is given out.
 */
public final class Assets implements Routes {
  private static final String FOLDER = "/org/hearsay/server/assets/";
  private static final Map<String, String> TYPES =
      Map.of("css", "text/css", "js", "text/javascript", "svg", "image/svg+xml");

  private static final Map<String, List<String>> PARTS =
      Map.of(
          "hearsay.css", List.of("base.css", "report.css", "happening.css", "overview.css"),
          "hearsay.js", List.of("base.js", "report.js"),
          "icon.svg", List.of("icon.svg"));

  private final Map<String, byte[]> files = new HashMap<>();

  public Assets() {
    PARTS.forEach((name, parts) -> files.put(name, join(parts)));
    files.put("world.svg", WorldMap.svg());
  }

  private static byte[] join(List<String> parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    parts.forEach(part -> all.writeBytes(read(part)));
    return all.toByteArray();
  }

  private static byte[] read(String name) {
    try (InputStream in = Assets.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + FOLDER + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get("/assets/{file}", this::give);
  }

  private void give(Context context) {
    String name = context.pathParam("file");
    byte[] bytes = files.get(name);
    if (bytes == null) {
      throw ProblemException.notFound("no file \"" + name + "\"");
    }
    String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
    context.contentType(type + "; charset=utf-8").header("Cache-Control", "max-age=600");
    context.result(bytes);
  }
}
