package org.hearsay.evaluation.fact;

import java.util.List;
import java.util.Optional;
import org.hearsay.evaluation.corpus.CorpusException;
import org.hearsay.evaluation.corpus.JsonObject;

/** What the report must say of its date and its title. */
record ReportFact(
    String published, Optional<String> basis, Wanted titleHas, List<Wanted> titleLacks) {
  ReportFact {
    titleLacks = List.copyOf(titleLacks);
  }

  static ReportFact read(JsonObject fact) throws CorpusException {
    return new ReportFact(
        fact.text("published"),
        fact.optionalText("published_basis"),
        new Wanted(fact.oneOrMore("title_has")),
        new Wish(fact).allOf("title_lacks"));
  }

  boolean hasPublished(CodedReport report) {
    return report.published().startsWith(published) && report.publishedBasis().equals(basis);
  }

  boolean hasTitle(CodedReport report) {
    return titleHas.isIn(report.title())
        && titleLacks.stream().noneMatch(lacks -> lacks.isIn(report.title()));
  }
}
