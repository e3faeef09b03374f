package org.hearsay.archive.trace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.archive.happening.Party;
import org.hearsay.archive.happening.Tellings;
import org.hearsay.archive.record.CodedRecord;
import org.hearsay.archive.record.CodedRecord.Claim;
import org.hearsay.archive.record.CodedRecord.Piece;
import org.hearsay.archive.word.Words;
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
   */
  record Speaker(Party party, String label, String sourceType, double confidence) {}

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
  static Optional<Passage> in(
      CodedRecord record, String quotation, ToDoubleFunction<String> rarity) {
    List<String> wanted = Difference.words(quotation);
    List<Passage> all = new ArrayList<>();
    for (Claim claim : record.claims().values()) {
      String words = String.join(" ", claim.content().stream().map(Piece::text).toList());
      Optional<Speaker> speaker = speaker(record, claim);
      boolean quoted = claim.kind().equals("direct");
      add(all, wanted, words, speaker, quoted, rarity);
    }
    for (Quotation quote : quotations(record.header().text())) {
      String words = quote.span().in(record.header().text());
      add(all, wanted, words, speakerOf(record, words), true, rarity);
    }
    for (Matcher m = SENTENCE.matcher(record.header().text()); m.find(); ) {
      add(all, wanted, m.group().strip(), speakerOf(record, m.group()), false, rarity);
    }
    return all.stream().max(Comparator.comparingDouble(Passage::likeness));
  }

  private static void add(
      List<Passage> all,
      List<String> wanted,
      String words,
      Optional<Speaker> speaker,
      boolean quoted,
      ToDoubleFunction<String> rarity) {
    List<String> found = Difference.words(words);
    Difference difference = Difference.of(wanted, found);
    int kept = difference.count(Difference.Kind.KEPT);
    double likeness = difference.likeness();
    boolean inMarks = quoted && kept >= LEAST_WORDS && kept >= QUOTED * found.size();
    boolean alike = kept >= LEAST_WORDS && likeness >= QUOTED;
    double weight = sharedWeight(wanted, found, rarity);
    if (inMarks || alike) {
      all.add(new Passage(words, speaker, quoted, (quoted ? 2 : 1) + likeness));
    } else if (weight >= PARAPHRASED_BY_SPEAKER) {
      all.add(new Passage(words, speaker, quoted, weight));
    }
  }

  /** Whether it is offered as the words spoken, or nearly so. */
  boolean isWording() {
    return likeness > 1;
  }

  private static double sharedWeight(
      List<String> wanted, List<String> found, ToDoubleFunction<String> rarity) {
    Set<String> stems = stems(found);
    Set<String> own = stems(wanted);
    double all = own.stream().mapToDouble(rarity).sum();
    double shared = own.stream().filter(stems::contains).mapToDouble(rarity).sum();
    return all > 0 ? shared / all : 0;
  }

  private static Set<String> stems(List<String> words) {
    Set<String> stems = new HashSet<>();
    for (Words.Word word : Words.of(String.join(" ", words))) {
      if (word.isContent()) {
        stems.add(word.stem());
      }
    }
    return stems;
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
                    claim.confidence()));
  }
}
