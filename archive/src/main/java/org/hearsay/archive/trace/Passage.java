package org.hearsay.archive.trace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.archive.happening.Party;
import org.hearsay.archive.happening.Tellings;
import org.hearsay.archive.record.CodedRecord;
import org.hearsay.archive.record.CodedRecord.Claim;
import org.hearsay.archive.record.CodedRecord.Piece;
import org.hearsay.text.Quotation;
import org.hearsay.text.QuotationScanner;
import org.hearsay.text.Span;

/**
 * Words of a report that may be a wording of a quotation.
 *
 * @param claim the attribution whose content they are, if they are one's
 * @param speaker who is said to have said them, where the report says so
 * @param quoted whether they stand in quotation marks
 * @param likeness to the quotation, from 0 to 1
 */
record Passage(
    String words,
    Optional<Claim> claim,
    Optional<Speaker> speaker,
    boolean quoted,
    double likeness) {
  /**
   * Who is said to say it.
   *
   * @param party with the words at the place, to compare
   * @param label to show: private persons have no name
   * @param confidence of the claim that gives the words to them
   * @param denies whether they say that it is not so
   */
  record Speaker(Party party, String label, String sourceType, double confidence, boolean denies) {}

  private static final Pattern SENTENCE =
      Pattern.compile("[^.!?\\n]+(?:[.!?](?![\\s\"”’)]|$)[^.!?\\n]*)*[.!?]*[\"”’)]*");
  private static final Pattern LINE = Pattern.compile("[^\\n]+");

  /** In quotation marks, half of the words must be those of the quotation. */
  private static final double QUOTED = .5;

  private static final int LEAST_WORDS = 3;

  /** In other words, so much of the weight of the quotation's words. */
  static final double PARAPHRASED = .3;

  /** By the same speaker less is enough. */
  private static final double PARAPHRASED_BY_SPEAKER = .06;

  /** The passage of a report that is most like a quotation. */
  static Optional<Passage> in(CodedRecord record, Quoted wanted) {
    List<Passage> all = new ArrayList<>();
    for (Claim claim : record.claims().values()) {
      String words = String.join(" ", claim.content().stream().map(Piece::text).toList());
      add(all, wanted, words, claim.kind().equals("direct"), Optional.of(claim));
    }
    String text = record.header().text();
    for (Quotation quote : quotations(text)) {
      add(all, wanted, quote.span().in(text), true, Optional.empty());
    }
    for (Matcher m = SENTENCE.matcher(text); m.find(); ) {
      add(all, wanted, m.group().strip(), false, Optional.empty());
    }
    // Who says it is looked up of the best alone.
    return all.stream()
        .max(Comparator.comparingDouble(Passage::likeness))
        .map(p -> p.spoken(record));
  }

  private Passage spoken(CodedRecord record) {
    Optional<Speaker> speaker =
        claim.isPresent() ? speaker(record, claim.get()) : speakerOf(record, words);
    return new Passage(words, claim, speaker, quoted, likeness);
  }

  private static void add(
      List<Passage> all, Quoted wanted, String words, boolean quoted, Optional<Claim> claim) {
    List<String> found = Difference.words(words);
    double likeness = wording(wanted, found, quoted);
    double weight = likeness > 0 ? 0 : wanted.share(found);
    if (likeness > 0) {
      double score = (quoted ? 2 : 1) + likeness;
      all.add(new Passage(words, claim, Optional.empty(), quoted, score));
    } else if (weight >= PARAPHRASED_BY_SPEAKER) {
      all.add(new Passage(words, claim, Optional.empty(), quoted, weight));
    }
  }

  /** How like the quotation words are that may be a wording of it; else 0. */
  private static double wording(Quoted wanted, List<String> found, boolean quoted) {
    int common = wanted.common(found);
    if (!isWording(common, wanted.words(), found, quoted)) {
      return 0;
    }
    Difference difference = Difference.of(wanted.words(), found);
    int kept = difference.count(Difference.Kind.KEPT);
    return isWording(kept, wanted.words(), found, quoted) ? difference.likeness() : 0;
  }

  private static boolean isWording(
      int kept, List<String> wanted, List<String> found, boolean quoted) {
    boolean inMarks = quoted && kept >= QUOTED * found.size();
    boolean alike = 2.0 * kept >= QUOTED * (wanted.size() + found.size());
    return kept >= LEAST_WORDS && (inMarks || alike);
  }

  /** Whether it is offered as the words spoken, or nearly so. */
  boolean isWording() {
    return likeness > 1;
  }

  private static List<Quotation> quotations(String text) {
    List<Span> lines = new ArrayList<>();
    for (Matcher m = LINE.matcher(text); m.find(); ) {
      lines.add(new Span(m.start(), m.end()));
    }
    return QuotationScanner.scan(text, lines);
  }

  /** The speaker of the claim that holds most of the words. */
  private static Optional<Speaker> speakerOf(CodedRecord record, String words) {
    String plain = String.join(" ", Difference.words(words));
    return record.claims().values().stream()
        .filter(
            c ->
                c.content().stream()
                    .map(p -> String.join(" ", Difference.words(p.text())))
                    .anyMatch(p -> !p.isEmpty() && (p.contains(plain) || plain.contains(p))))
        .flatMap(c -> speaker(record, c).stream())
        .findFirst();
  }

  /** Who says it; a medium that passes it on is not meant. */
  private static Optional<Speaker> speaker(CodedRecord record, Claim claim) {
    return claim
        .source()
        .filter(s -> !claim.sourceType().equals("medium"))
        .map(
            s ->
                new Speaker(
                    Tellings.speaker(record, s),
                    Tellings.party(record, s).label(),
                    claim.sourceType(),
                    claim.confidence(),
                    claim.negative()));
  }
}
