package org.hearsay.server.happening;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Optional;
import org.hearsay.server.http.ProblemException;
import org.hearsay.server.http.Query;
import org.hearsay.server.http.Routes;
import org.hearsay.server.page.Frame;
import org.hearsay.server.page.Links;
import org.hearsay.server.page.Pages;
import org.hearsay.server.store.Archives;

/** {@code /happenings/{number}}: one happening through all its reports, down to its origins. */
public final class HappeningPage implements Routes {
  private final Pages pages;
  private final Archives archives;

  public HappeningPage(Pages pages, Archives archives) {
    this.pages = pages;
    this.archives = archives;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get("/happenings/{number}", this::show);
  }

  private void show(Context context) {
    long number = new Query(context).id("number");
    Optional<HappeningSheet> found =
        archives.ask(
            a ->
                a.questions()
                    .happening(number)
                    .filter(view -> !view.witnesses().isEmpty())
                    .map(view -> HappeningSheet.of(view, a.questions()::report)));
    HappeningSheet sheet =
        found.orElseThrow(() -> ProblemException.notFound("There is no happening " + number + "."));
    if (sheet.number() != number) {
      context.redirect(Links.happening(sheet.number()), HttpStatus.MOVED_PERMANENTLY);
      return;
    }
    pages.render(context, "happening/page.jte", Frame.ofPeople(sheet.title(), "happenings"), sheet);
  }
}
