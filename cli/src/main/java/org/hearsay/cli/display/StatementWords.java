package org.hearsay.cli.display;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.Attribution.Certainty;
import org.hearsay.attribution.SourceType;
import org.hearsay.cli.wording.Wording;
import org.hearsay.text.Span;

/** Words one attribution: the parts that both views show. */
record StatementWords(Attribution attribution, Wording wording) {

  String source() {
    return wording.source(attribution);
  }

  /** The source and who reports that it said so: {@code she < Agerpres}. */
  String sources() {
    String tellers = tellers();
    if (tellers.isEmpty() || tellers.equals(source())) {
      return source();
    }
    String lead = isDenied() && !Wording.isDenied(attribution) ? "(denied) " : "";
    return lead + source() + " < " + tellers;
  }

  /** Whether the text has the cue before the source: "according to villagers". */
  boolean cueComesFirst() {
    Optional<Integer> source = attribution.source().map(s -> s.span().begin());
    Optional<Integer> cue = attribution.cue().map(Span::begin);
    return !isDenied()
        && source.isPresent()
        && cue.isPresent()
        && cue.get() < source.get()
        && attribution.source().get().span().begin() - attribution.cue().get().end() <= 1
        && attribution.sourceType() != SourceType.IMPERSONAL;
  }

  /** What the source did: the cue, or "denied" with the cue in quotation marks. */
  String cue() {
    // The colon of a transcript is a cue, but says nothing here.
    String words = attribution.cue().map(wording::words).filter(w -> !w.equals(":")).orElse("");
    String cue =
        words.isEmpty() ? "" : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    boolean denies = cue.startsWith("den");
    if (!Wording.isDenied(attribution)) {
      return denies ? "did not deny" : cue;
    }
    return cue.isEmpty() || denies ? "denied" : "denied (“" + cue + "”)";
  }

  String content() {
    return wording.content(attribution);
  }

  /** Who reports that the source said it, innermost first; empty for the outlet. */
  String tellers() {
    List<Attribution> chain = wording.chain(attribution);
    List<Attribution> outer = chain.subList(1, chain.size());
    return outer.isEmpty() ? "" : wording.voice(outer);
  }

  /** On whose word the source is reported to say it; empty for the outlet's. */
  String onTheWord() {
    List<Attribution> chain = wording.chain(attribution);
    List<Attribution> outer = chain.subList(1, chain.size());
    boolean same = outer.isEmpty() || tellers().equals(source());
    return same ? "" : ", " + wording.onTheWord(outer);
  }

  /** Whether the source or any who report it deny it. */
  boolean isDenied() {
    return Wording.isDenied(wording.chain(attribution));
  }

  /** How sure the source is; empty when it is. */
  String certainty() {
    return attribution.certainty() == Certainty.CERTAIN
        ? ""
        : Wording.lower(attribution.certainty());
  }
}
