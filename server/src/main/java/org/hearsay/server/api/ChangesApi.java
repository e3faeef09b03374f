package org.hearsay.server.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.hearsay.archive.Archive;
import org.hearsay.archive.Corrections;
import org.hearsay.archive.ReportStatus;
import org.hearsay.archive.record.Correction.Field;
import org.hearsay.archive.store.Reports.Row;
import org.hearsay.server.http.Body;
import org.hearsay.server.http.JsonBody;
import org.hearsay.server.http.ProblemException;
import org.hearsay.server.http.Query;
import org.hearsay.server.http.Routes;
import org.hearsay.server.store.Archives;

/** What persons set right or take out. */
final class ChangesApi implements Routes {
  private static final List<String> FIELDS =
      Arrays.stream(Field.values()).map(f -> f.name().toLowerCase(Locale.ROOT)).toList();

  private final Archives archives;
  private final int maxBytes;

  ChangesApi(Archives archives, int maxBytes) {
    this.archives = archives;
    this.maxBytes = maxBytes;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.post("/v1/corrections", this::correct);
    routes.post("/v1/reports/{number}/retract", c -> take(c, Corrections::retract));
    routes.delete("/v1/reports/{number}", c -> take(c, Corrections::remove));
  }

  /** Answers with the report as it is then. */
  private void correct(Context context) {
    new Query(context).only();
    JsonBody body =
        JsonBody.of(Body.of(context, maxBytes, "application/json"))
            .only("report", "record", "field", "value", "author");
    JsonNode report =
        body.field("report")
            .filter(r -> r.isTextual() || r.canConvertToLong() && r.isIntegralNumber())
            .orElseThrow(
                () -> ProblemException.wrong("report: expected a number or an id, found neither"));
    Field field = field(body.required("field"));
    String record = body.required("record");
    String value = field == Field.REMOVE ? "" : body.required("value");
    String author = body.required("author");
    archives.change(
        archive -> {
          Row row =
              report.isTextual()
                  ? named(archive, report.textValue())
                  : row(archive, report.longValue());
          try {
            archive.corrections().correct(row.name(), record, field, value, author);
          } catch (IllegalArgumentException e) {
            throw new ProblemException(422, String.valueOf(e.getMessage()));
          }
        });
    Answers.json(
        context,
        archives.ask(
            a -> {
              Row row =
                  report.isTextual() ? named(a, report.textValue()) : row(a, report.longValue());
              return ReportsApi.coded(a, row.id());
            }));
  }

  private static Field field(String name) {
    if (!FIELDS.contains(name)) {
      throw ProblemException.wrong(
          "field: expected one of " + String.join(", ", FIELDS) + ", found \"" + name + "\"");
    }
    return Field.valueOf(name.toUpperCase(Locale.ROOT));
  }

  private void take(Context context, BiConsumer<Corrections, String> change) {
    long number = new Query(context).only().id("number");
    archives.change(archive -> change.accept(archive.corrections(), row(archive, number).name()));
    context.status(204);
  }

  private static Row named(Archive archive, String id) {
    return archive
        .report(id)
        .orElseThrow(() -> ProblemException.notFound("no report \"" + id + "\""));
  }

  /** The report of a number; changes are made to the newest version only. */
  private static Row row(Archive archive, long number) {
    ReportStatus status =
        archive
            .questions()
            .status(number)
            .orElseThrow(() -> ProblemException.notFound("no report " + number));
    Row row = archive.questions().report(number);
    if (status.newest() != number) {
      throw new ProblemException(409, "report " + number + " was replaced, by " + status.newest());
    }
    return row;
  }
}
