package org.hearsay.server.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.archive.Archive.Added;
import org.hearsay.archive.Prepared;
import org.hearsay.archive.record.RecordException;
import org.hearsay.report.Report;
import org.hearsay.server.coding.Coding;
import org.hearsay.server.http.Body;
import org.hearsay.server.http.ProblemException;
import org.hearsay.server.http.Query;
import org.hearsay.server.http.Routes;
import org.hearsay.server.store.Archives;

/** Adds reports, coded or not; all that can be read is kept, or nothing. */
final class IntakeApi implements Routes {
  /** So many are coded within the time that one waits for an answer. */
  private static final int RAW = 200;

  private final Archives archives;
  private final Coding coding;
  private final int maxBytes;

  IntakeApi(Archives archives, Coding coding, int maxBytes) {
    this.archives = archives;
    this.coding = coding;
    this.maxBytes = maxBytes;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.post("/v1/reports", this::add);
  }

  private void add(Context context) {
    new Query(context).only();
    List<Line> lines =
        Line.in(Body.of(context, maxBytes, "application/x-ndjson", "application/json"));
    if (lines.isEmpty()) {
      throw ProblemException.wrong("expected at least one report, found none");
    }
    long raw = lines.stream().filter(Line::isRaw).count();
    if (raw > RAW) {
      throw new ProblemException(
          413, "expected at most " + RAW + " reports to be coded at once, found " + raw);
    }
    Map<Added, Integer> counts = new EnumMap<>(Added.class);
    ArrayNode unreadable = Answers.object().arrayNode();
    List<Prepared> prepared = new ArrayList<>();
    // Coded before the archive is held, so that others can write meanwhile.
    for (Line line : lines) {
      try {
        Optional<Prepared> report = prepare(line);
        report.ifPresent(prepared::add);
        if (report.isEmpty()) {
          counts.merge(Added.UNCHANGED, 1, Integer::sum);
        }
      } catch (RecordException | ProblemException e) {
        unreadable.addObject().put("line", line.number()).put("reason", e.getMessage());
      }
    }
    if (unreadable.size() == lines.size()) {
      throw new ProblemException(
          422,
          "expected reports, found none; line "
              + unreadable.get(0).get("line")
              + ": "
              + unreadable.get(0).get("reason").asText());
    }
    if (!prepared.isEmpty()) {
      archives.change(
          archive -> prepared.forEach(p -> counts.merge(archive.add(p), 1, Integer::sum)));
    }
    ObjectNode answer =
        Answers.object()
            .put("new", counts.getOrDefault(Added.NEW, 0))
            .put("new_versions", counts.getOrDefault(Added.NEW_VERSION, 0))
            .put("unchanged", counts.getOrDefault(Added.UNCHANGED, 0))
            .put("suppressed", counts.getOrDefault(Added.SUPPRESSED, 0));
    answer.set("unreadable", unreadable);
    Answers.json(context, answer.put("revision", archives.revision()).toString());
  }

  /** Empty where the archive has it already: then it need not be coded. */
  private Optional<Prepared> prepare(Line line) throws RecordException {
    if (!line.isRaw()) {
      return Optional.of(Prepared.of(line.object().toString()));
    }
    Report report = Submission.raw(line.object());
    boolean known =
        archives.ask(a -> a.holds(report.id(), report.metadata().url(), report.sha256()));
    return known ? Optional.empty() : Optional.of(Prepared.of(coding.code(report).json()));
  }
}
