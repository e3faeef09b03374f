package org.hearsay.server.report;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.archive.Archive;
import org.hearsay.archive.ReportStatus;
import org.hearsay.archive.record.CodedRecord;
import org.hearsay.archive.record.CodedRecord.Header;
import org.hearsay.report.Layout;
import org.hearsay.report.Metadata;
import org.hearsay.report.Report;
import org.hearsay.server.http.ProblemException;
import org.hearsay.server.http.Query;
import org.hearsay.server.http.Routes;
import org.hearsay.server.page.Frame;
import org.hearsay.server.page.Links;
import org.hearsay.server.page.Pages;
import org.hearsay.server.page.Say;
import org.hearsay.server.report.ReportView.Remark;
import org.hearsay.server.store.Archives;

/** A report of the archive, to be read. */
public final class ReportPage implements Routes {
  private final Pages pages;
  private final Archives archives;

  public ReportPage(Pages pages, Archives archives) {
    this.pages = pages;
    this.archives = archives;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get("/reports/{number}", this::show);
  }

  private void show(Context context) {
    long number = new Query(context).id("number");
    ReportView view = archives.ask(archive -> view(archive, number));
    pages.render(context, "report/page.jte", Frame.ofPeople(view.title(), "reports"), view);
  }

  /**
   * The view of a report of an archive.
   *
   * @throws ProblemException if there is none of this number
   */
  static ReportView view(Archive archive, long number) {
    ReportStatus status =
        archive
            .questions()
            .status(number)
            .orElseThrow(() -> ProblemException.notFound("There is no report " + number + "."));
    if (status.retracted()) {
      return ReportView.withdrawn(
          Remark.of("This report was retracted. Nothing that it said counts any more."));
    }
    CodedRecord record = archive.questions().record(number);
    boolean isCurrent = status.newest() == number;
    Places places =
        new Places(Optional.of(number), event -> happening(archive, number, event), isCurrent);
    return ReportView.of(
        record, layout(record.header()), Map.of(), places, remarks(status, number));
  }

  private static Optional<Long> happening(Archive archive, long report, String event) {
    return archive.questions().happeningOf(report, event).stream().boxed().findFirst();
  }

  /** A record has no layout: it is read from the text again. */
  private static Layout layout(Header header) {
    Metadata known =
        new Metadata(
            Optional.of(header.title()).filter(t -> !t.isBlank()),
            header.byline(),
            header.dateline(),
            header.agencies(),
            header.outlet(),
            header.url(),
            Optional.of(header.language().orElse("en")),
            Optional.empty(),
            Optional.empty());
    return Report.of(header.id(), header.text(), known).layout();
  }

  private static List<Remark> remarks(ReportStatus status, long number) {
    List<Remark> remarks = new ArrayList<>();
    if (status.newest() != number) {
      remarks.add(
          new Remark(
              "The outlet published this anew with another text; this older version no longer counts.",
              "The newest version",
              Optional.of(Links.report(status.newest()))));
    }
    if (status.sameWords() > 0) {
      Optional<Long> leader = status.leader().filter(l -> l != number);
      remarks.add(
          new Remark(
              Say.count(status.sameWords(), "other report")
                  + " in this archive "
                  + (status.sameWords() == 1 ? "has" : "have")
                  + " the same words: together one text.",
              leader.isPresent() ? "The report that had them first" : "",
              leader.map(Links::report)));
    }
    return remarks;
  }
}
