package org.hearsay.server.trace;

import java.util.Optional;
import org.hearsay.archive.store.Reports.Row;
import org.hearsay.archive.trace.Trace;
import org.hearsay.archive.word.Words;
import org.hearsay.server.page.Reference;
import org.hearsay.server.page.Speaker;

/**
 * A report that has the words.
 *
 * @param speaker who is said to have said them, as he or she may be shown; empty where nobody is
 * @param credited whom the report names as its own source, unless that is itself
 * @param denied whether the speaker says that it is not so
 * @param quoted whether they stand in quotation marks there
 * @param text the report that leads those with the same text
 */
public record Stop(
    Reference report,
    Optional<String> speaker,
    Optional<String> credited,
    boolean denied,
    boolean quoted,
    String wording,
    long text) {
  static Stop of(Trace.Stop stop, Row row) {
    return new Stop(
        Reference.of(row),
        stop.speaker().map(s -> Speaker.of(stop.speaker(), stop.sourceType(), stop.confidence())),
        stop.credited()
            .map(c -> c.replaceAll("\\s+", " ").strip())
            .filter(c -> !c.isEmpty() && !isOne(c, row.outlet().orElse(""))),
        stop.denied(),
        stop.quoted(),
        bare(stop.wording()),
        row.uniqueText().orElse(row.id()));
  }

  /** Whether two names of media are one: "the" and capitals do not count. */
  static boolean isOne(String a, String b) {
    return key(a).equals(key(b));
  }

  private static String key(String name) {
    return Words.key(name).replaceFirst("^the ", "");
  }

  /** {@code Orrin Post reports, crediting Norwire, that the mayor said}. */
  public String says() {
    return " reports"
        + credited.map(c -> ", crediting " + Speaker.inside(c) + ",").orElse("")
        + speaker
            .map(s -> " that " + s + (denied ? " denied" : " said"))
            .orElse(" without naming who said it");
  }

  /** Without the marks around it. */
  private static String bare(String wording) {
    return wording
        .replaceAll("\\s+", " ")
        .replaceAll("^[\\s\"“”‘’'«»„]+", "")
        .replaceAll("[\\s,;\"“”‘«»„]+$", "");
  }
}
