package org.hearsay.server.start;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.archive.HappeningFilter;
import org.hearsay.archive.Questions;
import org.hearsay.coding.Basis;
import org.hearsay.coding.CodedReport;
import org.hearsay.report.Report;
import org.hearsay.server.coding.Coding;
import org.hearsay.server.coding.Coding.Coded;
import org.hearsay.server.coding.WebPages;
import org.hearsay.server.http.ProblemException;
import org.hearsay.server.http.Routes;
import org.hearsay.server.page.Frame;
import org.hearsay.server.page.Pages;
import org.hearsay.server.report.Places;
import org.hearsay.server.report.ReportView;
import org.hearsay.server.report.ReportView.Remark;
import org.hearsay.server.store.Archives;

/** A text or the address of a page is handed in, and is shown coded. Nothing is stored. */
public final class StartPage implements Routes {
  private static final int LATEST = 5;

  private final Pages pages;
  private final Archives archives;
  private final Coding coding;
  private final WebPages web;
  private final Example example = Example.read();
  private final Basis basis = new Basis();

  public StartPage(Pages pages, Archives archives, Coding coding, WebPages web) {
    this.pages = pages;
    this.archives = archives;
    this.coding = coding;
    this.web = web;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get("/", c -> start(c, Filled.EMPTY, Optional.empty()));
    routes.get("/try", c -> c.redirect("/"));
    routes.post("/try", this::code);
  }

  private void start(Context context, Filled filled, Optional<String> fault) {
    StartView view =
        archives.ask(
            archive -> {
              Questions questions = archive.questions();
              return new StartView(
                  filled,
                  fault,
                  web.areOpen(),
                  example,
                  questions.latest(LATEST, Optional.empty()),
                  questions.happenings(HappeningFilter.all(LATEST)));
            });
    pages.render(context, "start/page.jte", Frame.of("Who says so?", "try"), view);
  }

  private void code(Context context) {
    Filled filled = Filled.of(context);
    try {
      Report report = filled.isAddress() ? filled.report(web.read(filled.url())) : filled.report();
      ReportView view = view(coding.code(report));
      context.header("Cache-Control", "no-store");
      pages.render(context, "report/page.jte", Frame.ofPeople(view.title(), "try"), view);
    } catch (ProblemException e) {
      if (e.status() >= 500) {
        throw e;
      }
      context.status(e.status());
      start(context, filled, Optional.ofNullable(e.getMessage()));
    }
  }

  private ReportView view(Coded coded) {
    return ReportView.of(
        coded.record(),
        coded.report().report().layout(),
        bases(coded.report()),
        Places.none(),
        List.of(
            new Remark(
                "This was only read for you; nothing of it is stored.",
                "Try another",
                Optional.of("/"))));
  }

  private Map<String, String> bases(CodedReport coded) {
    Map<String, String> bases = new HashMap<>();
    coded.attributions().forEach(a -> bases.put(a.id(), basis.explain(a.basis())));
    coded.events().forEach(e -> bases.put(e.id(), basis.explain(e.basis())));
    return bases;
  }
}
