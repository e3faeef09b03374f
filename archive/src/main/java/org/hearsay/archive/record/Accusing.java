package org.hearsay.archive.record;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.archive.record.CodedRecord.Claim;
import org.hearsay.archive.record.CodedRecord.Piece;
import org.hearsay.text.Lexicon;

/**
 * Which attributions of a report accuse: their cue is the trigger of an ACCUSE, or has a word of
 * {@code accusing.tsv}.
 */
public final class Accusing {
  private static final Set<String> WORDS =
      Lexicon.read(Accusing.class, "accusing.tsv", 1).stream()
          .map(row -> row.text(0))
          .collect(Collectors.toUnmodifiableSet());

  private Accusing() {}

  /** The ids of those that accuse. */
  public static Set<String> claims(CodedRecord record) {
    List<Piece> triggers =
        record.events().stream()
            .filter(e -> e.type().equals("ACCUSE"))
            .map(CodedRecord.EventMention::trigger)
            .toList();
    Set<String> ids = new HashSet<>();
    for (Claim claim : record.claims().values()) {
      Optional<Piece> cue = claim.cue();
      if (cue.isPresent() && accuses(cue.get(), triggers)) {
        ids.add(claim.id());
      }
    }
    return ids;
  }

  private static boolean accuses(Piece cue, List<Piece> triggers) {
    return triggers.stream().anyMatch(t -> t.begin() < cue.end() && cue.begin() < t.end())
        || Stream.of(cue.text().toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1))
            .anyMatch(WORDS::contains);
  }
}
