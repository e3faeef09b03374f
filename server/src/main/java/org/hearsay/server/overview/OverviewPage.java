package org.hearsay.server.overview;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import org.hearsay.archive.Happening;
import org.hearsay.archive.Questions;
import org.hearsay.server.http.Query;
import org.hearsay.server.http.Routes;
import org.hearsay.server.page.Frame;
import org.hearsay.server.page.Pages;
import org.hearsay.server.store.Archives;

/** Happenings by filters, as a page and as a file. */
public final class OverviewPage implements Routes {
  private static final int ROWS = 40;

  private final Pages pages;
  private final Archives archives;
  private final Overviews overviews;

  public OverviewPage(Pages pages, Archives archives) {
    this.pages = pages;
    this.archives = archives;
    this.overviews = new Overviews(archives);
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get("/happenings", this::page);
    routes.get("/happenings.csv", this::file);
  }

  private void page(Context context) {
    Filter filter = Filter.of(new Query(context));
    Part part = archives.ask(archive -> part(archive.questions(), filter));
    OverviewView view = OverviewView.of(filter, overviews.of(filter), part.rows(), part.next());
    pages.render(context, "overview/page.jte", Frame.of("Happenings", "happenings"), view);
  }

  /** One page of the list. */
  private record Part(List<HappeningRow> rows, Optional<String> next) {}

  private static Part part(Questions questions, Filter filter) {
    // One more than is shown tells whether there is another page.
    List<Happening> found = questions.happenings(filter.toArchive(ROWS + 1));
    List<Happening> shown = found.subList(0, Math.min(ROWS, found.size()));
    return new Part(
        shown.stream().map(HappeningRow::of).toList(),
        found.size() > ROWS
            ? Optional.of(questions.cursor(shown.get(ROWS - 1)))
            : Optional.empty());
  }

  private void file(Context context) {
    Filter filter = Filter.of(new Query(context));
    new HappeningFile(archives, filter.toArchive(HappeningFile.BLOCK)).writeTo(context);
  }
}
