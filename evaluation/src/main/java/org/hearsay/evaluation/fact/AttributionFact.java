package org.hearsay.evaluation.fact;

import java.util.List;
import java.util.Optional;
import org.hearsay.evaluation.corpus.CorpusException;
import org.hearsay.evaluation.corpus.JsonObject;
import org.hearsay.evaluation.fact.CodedReport.CodedAttribution;

/** An attribution that must be found. */
record AttributionFact(
    String id,
    Optional<List<String>> kinds,
    Optional<Wanted> source,
    Optional<Wanted> entity,
    Optional<String> sourceType,
    Optional<Wanted> cue,
    Optional<Wanted> content,
    Optional<Wanted> within) {

  static AttributionFact read(JsonObject fact) throws CorpusException {
    Wish wish = new Wish(fact);
    return new AttributionFact(
        fact.text("id"),
        wish.anyOf("kind"),
        wish.words("source_has"),
        wish.words("entity_has"),
        wish.text("source_type"),
        wish.words("cue_has"),
        wish.words("content_has"),
        wish.words("within_has"));
  }

  boolean isMetBy(CodedAttribution coded, CodedReport report) {
    return (kinds.isEmpty() || kinds.get().contains(coded.kind()))
        && Wish.isMet(source, coded.source().text())
        && Wish.isMet(entity, report.words(coded.source()))
        && (sourceType.isEmpty() || sourceType.get().equals(coded.sourceType()))
        && Wish.isMet(cue, coded.cue())
        && (content.isEmpty() || coded.contents().stream().anyMatch(content.get()::isIn))
        && Wish.isMet(within, report.sourceOf(coded.within()));
  }
}
