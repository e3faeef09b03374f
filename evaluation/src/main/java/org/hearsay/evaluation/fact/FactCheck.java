package org.hearsay.evaluation.fact;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.evaluation.corpus.CorpusException;

/**
 * Which facts of a report a coder found, and what it found that must never be; as {@code
 * check_facts.py} says it.
 *
 * @param findings the report's date and title, then the attributions, then the events
 * @param wrongSpans spans that are not their text
 * @param broken what must never be but is: an id and why it must not be, between a blank
 */
public record FactCheck(List<Finding> findings, int wrongSpans, List<String> broken) {

  public FactCheck {
    findings = List.copyOf(findings);
    broken = List.copyOf(broken);
  }

  /**
   * Checks the first coded report of a file.
   *
   * @param facts a JSON file: {@code report}, {@code attributions}, {@code events}, {@code never}
   * @param coded coded reports
   */
  public static FactCheck of(Path facts, Path coded) throws CorpusException {
    return of(Facts.read(facts), CodedReportReader.readFirst(coded));
  }

  private static FactCheck of(Facts facts, CodedReport report) {
    Set<String> optional =
        facts.events().stream()
            .filter(EventFact::optional)
            .map(EventFact::id)
            .collect(Collectors.toUnmodifiableSet());
    List<Finding> findings = new ArrayList<>();
    ReportFact about = facts.report();
    findings.add(finding("R1", "published", about.hasPublished(report), optional));
    findings.add(finding("R2", "title", about.hasTitle(report), optional));
    for (AttributionFact fact : facts.attributions()) {
      boolean found = report.attributions().stream().anyMatch(a -> fact.isMetBy(a, report));
      findings.add(finding(fact.id(), "attribution", found, optional));
    }
    for (EventFact fact : facts.events()) {
      boolean found = report.events().stream().anyMatch(e -> fact.isMetBy(e, report));
      findings.add(finding(fact.id(), String.join("/", fact.types()), found, optional));
    }
    List<String> broken =
        facts.never().stream()
            .filter(ban -> ban.isBrokenBy(report))
            .map(ban -> ban.id() + " " + ban.why())
            .toList();
    return new FactCheck(findings, report.wrongSpans(), broken);
  }

  private static Finding finding(String id, String what, boolean found, Set<String> optional) {
    return new Finding(id + " " + what, found, optional.contains(id));
  }

  /** The facts that are not optional. */
  public int needed() {
    return (int) findings.stream().filter(finding -> !finding.optional()).count();
  }

  /** Those of the needed facts that were found. */
  public int found() {
    return (int) findings.stream().filter(f -> !f.optional() && f.found()).count();
  }

  /** Wrong spans and findings that must never be. */
  public int wrong() {
    return wrongSpans + broken.size();
  }

  /** Whether all needed facts were found and nothing is wrong. */
  public boolean isPerfect() {
    return found() == needed() && wrong() == 0;
  }

  /** A line for all that is wrong, a line a fact, and the sum last. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    if (wrongSpans > 0) {
      lines.add("WRONG   " + wrongSpans + " spans are not their text");
    }
    broken.forEach(ban -> lines.add("WRONG   " + ban));
    findings.forEach(finding -> lines.add(finding.toString()));
    lines.add("facts found " + found() + " of " + needed() + ", wrong " + wrong());
    return List.copyOf(lines);
  }
}
