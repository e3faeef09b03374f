package org.hearsay.server.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import java.util.Map;

/** Renders templates; all that is put into one is escaped for where it stands. Thread-safe. */
public final class Pages {
  private static final String TEMPLATES = "org.hearsay.server.template";

  private final TemplateEngine engine =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Pages.class.getClassLoader(), TEMPLATES);

  /**
   * Answers with a page.
   *
   * @param template such as {@code report/page.jte}; its parameters are {@code frame} and {@code
   *     view}
   */
  public void render(Context context, String template, Frame frame, Object view) {
    context.html(html(template, frame, view));
  }

  /** The page as text. */
  public String html(String template, Frame frame, Object view) {
    StringOutput out = new StringOutput();
    engine.render(template, Map.of("frame", frame, "view", view), out);
    return out.toString();
  }
}
