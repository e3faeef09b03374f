package org.hearsay.server.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import org.hearsay.coding.Coder;
import org.hearsay.server.http.Query;
import org.hearsay.server.http.Routes;
import org.hearsay.server.store.Archives;

/** What the archive holds, and which version answers. */
final class StatusApi implements Routes {
  private final Answers answers;

  StatusApi(Archives archives) {
    this.answers = new Answers(archives);
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get(
        "/v1/status",
        c -> {
          new Query(c).only();
          answers.give(c, archives -> archives.ask(a -> json(a.questions().holdings())));
        });
  }

  private static ObjectNode json(java.util.Map<String, Long> holdings) {
    ObjectNode node = Answers.object().put("version", Coder.VERSION);
    ObjectNode counts = node.putObject("holdings");
    holdings.forEach((what, count) -> counts.put(what.replace(' ', '_'), count));
    return node;
  }
}
