package org.hearsay.server.overview;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import org.hearsay.archive.Archive;
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
  private final Overviews overviews = new Overviews();

  public OverviewPage(Pages pages, Archives archives) {
    this.pages = pages;
    this.archives = archives;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get("/happenings", this::page);
    routes.get("/happenings.csv", this::file);
  }

  private void page(Context context) {
    Filter filter = Filter.of(new Query(context));
    OverviewView view = archives.ask(archive -> view(archive, filter));
    pages.render(context, "overview/page.jte", Frame.of("Happenings", "happenings"), view);
  }

  private OverviewView view(Archive archive, Filter filter) {
    Questions questions = archive.questions();
    // One more than is shown tells whether there is another page.
    List<Happening> found = questions.happenings(filter.toArchive(ROWS + 1));
    List<Happening> shown = found.subList(0, Math.min(ROWS, found.size()));
    Optional<String> cursor =
        found.size() > ROWS
            ? Optional.of(questions.cursor(shown.get(ROWS - 1)))
            : Optional.empty();
    return OverviewView.of(
        filter,
        overviews.of(archive, filter.toArchive(ROWS)),
        shown.stream().map(HappeningRow::of).toList(),
        cursor);
  }

  private void file(Context context) {
    Filter filter = Filter.of(new Query(context));
    new HappeningFile(archives, filter.toArchive(HappeningFile.BLOCK)).writeTo(context);
  }
}
