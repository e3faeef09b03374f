package org.hearsay.server.correction;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Optional;
import java.util.function.Predicate;
import org.hearsay.archive.record.Correction.Field;
import org.hearsay.server.http.Form;
import org.hearsay.server.http.ProblemException;
import org.hearsay.server.http.Query;
import org.hearsay.server.http.Routes;
import org.hearsay.server.page.Frame;
import org.hearsay.server.page.Links;
import org.hearsay.server.page.Pages;
import org.hearsay.server.store.Archives;

/** Sets one record of a report right; it holds also when the report is coded again. */
public final class CorrectionPage implements Routes {
  private final Pages pages;
  private final Archives archives;
  private final Predicate<Context> mayWrite;
  private final boolean writable;

  /**
   * @param mayWrite whether a request brings what it takes to write
   * @param writable whether any request can
   */
  public CorrectionPage(
      Pages pages, Archives archives, Predicate<Context> mayWrite, boolean writable) {
    this.pages = pages;
    this.archives = archives;
    this.mayWrite = mayWrite;
    this.writable = writable;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get("/correct", this::ask);
    routes.post("/correct", this::correct);
  }

  private void ask(Context context) {
    Query query = new Query(context);
    Subject subject = subject(query.text("report"), query.text("record"));
    show(context, subject, Filled.EMPTY, Optional.empty());
  }

  private void correct(Context context) {
    Form form = new Form(context);
    Subject subject = subject(form.line("report"), form.line("record"));
    Filled filled = Filled.of(context);
    try {
      if (!mayWrite.test(context)) {
        throw new ProblemException(
            403,
            writable ? "The token is not this server’s." : "This server takes no corrections.");
      }
      Field field = filled.checked();
      archives.change(
          archive ->
              archive
                  .corrections()
                  .correct(subject.name(), subject.id(), field, filled.value(), filled.author()));
      String there =
          field == Field.REMOVE
              ? Links.report(subject.report())
              : Links.record(subject.report(), subject.id());
      context.redirect(there, HttpStatus.SEE_OTHER);
    } catch (ProblemException e) {
      context.status(e.status());
      show(context, subject, filled, Optional.ofNullable(e.getMessage()));
    } catch (IllegalArgumentException e) {
      context.status(HttpStatus.BAD_REQUEST);
      show(context, subject, filled, Optional.ofNullable(e.getMessage()));
    }
  }

  private Subject subject(Optional<String> report, Optional<String> record) {
    long number =
        report
            .filter(r -> r.matches("\\d{1,18}"))
            .map(Long::parseLong)
            .orElseThrow(() -> ProblemException.wrong("report: expected the number of a report"));
    String id =
        record.orElseThrow(() -> ProblemException.wrong("record: expected a record such as e1"));
    return archives.ask(archive -> Subject.of(archive, number, id));
  }

  private void show(Context context, Subject subject, Filled filled, Optional<String> fault) {
    CorrectionView view = new CorrectionView(subject, filled, fault, writable);
    context.header("Cache-Control", "no-store");
    pages.render(
        context, "correction/page.jte", Frame.ofPeople("Correct " + subject.id(), "reports"), view);
  }
}
