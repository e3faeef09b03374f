package org.hearsay.archive.trace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
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
 * @param speaker who is said to have said them, where the report says so
 * @param quoted whether they stand in quotation marks
 * @param likeness to the quotation, from 0 to 1
 */
record Passage(String words, Optional<Speaker> speaker, boolean quoted, double likeness) {
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
  static Optional<Passage> in(CodedRecord record, Wanted wanted) {
    List<Passage> all = new ArrayList<>();
    for (Claim claim : record.claims().values()) {
      String words = String.join(" ", claim.content().stream().map(Piece::text).toList());
      boolean quoted = claim.kind().equals("direct");
      add(all, wanted, words, () -> speaker(record, claim), quoted);
    }
    for (Quotation quote : quotations(record.header().text())) {
      String words = quote.span().in(record.header().text());
      add(all, wanted, words, () -> speakerOf(record, words), true);
    }
    for (Matcher m = SENTENCE.matcher(record.header().text()); m.find(); ) {
      String words = m.group();
      add(all, wanted, words.strip(), () -> speakerOf(record, words), false);
    }
    return all.stream().max(Comparator.comparingDouble(Passage::likeness));
  }

  /** Speakers are looked for only where the words are like those that are wanted: that is dear. */
  private static void add(
      List<Passage> all,
      Wanted wanted,
      String words,
      Supplier<Optional<Speaker>> speaker,
      boolean quoted) {
    List<String> found = Difference.words(words);
    // So is aligning; no more words can be kept in their order than are common at all.
    if (isWording(common(wanted.words(), found), wanted.words(), found, quoted)) {
      Difference difference = Difference.of(wanted.words(), found);
      if (isWording(difference.count(Difference.Kind.KEPT), wanted.words(), found, quoted)) {
        all.add(
            new Passage(words, speaker.get(), quoted, (quoted ? 2 : 1) + difference.likeness()));
        return;
      }
    }
    double weight = wanted.sharedWeight(found);
    if (weight >= PARAPHRASED_BY_SPEAKER) {
      all.add(new Passage(words, speaker.get(), quoted, weight));
    }
  }

  /** Whether so many kept words make it a wording of the quotation. */
  private static boolean isWording(
      int kept, List<String> wanted, List<String> found, boolean quoted) {
    boolean inMarks = quoted && kept >= QUOTED * found.size();
    boolean alike = 2.0 * kept >= QUOTED * (wanted.size() + found.size());
    return kept >= LEAST_WORDS && (inMarks || alike);
  }

  /** How many words two wordings share, in whatever order. */
  private static int common(List<String> wanted, List<String> found) {
    Map<String, Integer> left = new HashMap<>();
    wanted.forEach(w -> left.merge(w, 1, Integer::sum));
    int common = 0;
    for (String word : found) {
      if (left.merge(word, -1, Integer::sum) >= 0) {
        common++;
      }
    }
    return common;
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
