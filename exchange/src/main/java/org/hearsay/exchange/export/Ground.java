package org.hearsay.exchange.export;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.archive.record.CodedRecord.Piece;

/**
 * One link of the chain on which a telling rests: somebody says so.
 *
 * @param id of the attribution in its report
 * @param kind direct, indirect or mixed
 * @param source who says it; empty where nobody is named
 * @param sourceType as in the contract
 * @param cue the words that tell that it is said
 * @param negative whether the source denies the content
 * @param accusing whether the cue accuses: what it holds is no more than an accusation
 */
public record Ground(
    String id,
    String kind,
    Optional<Actor> source,
    String sourceType,
    Optional<Piece> cue,
    List<Piece> content,
    boolean negative,
    boolean accusing,
    double confidence) {
  /**
   * A named source below this confidence is shown as unclear. Above it, 97 of 100 named sources are
   * right on PolNeAR dev ({@code hearsay evaluate}: named sources, confidence for .97).
   */
  public static final double CLEAR = 0.89;

  /** What stands for a named source that is not sure. */
  public static final String UNCLEAR = "(unclear)";

  private static final Set<String> NAMED =
      Set.of("person", "organization", "office", "medium", "document");

  public Ground {
    content = List.copyOf(content);
  }

  /** Whether the source may be named: nobody is, or it is sure who. */
  public boolean isClear() {
    return isClear(sourceType, confidence);
  }

  /** Whether a source of a type, read with a confidence, may be named. */
  public static boolean isClear(String sourceType, double confidence) {
    return !NAMED.contains(sourceType) || confidence >= CLEAR;
  }

  /** Who says it, as it may be shown; {@code nobody named} where it is not told. */
  public String shown() {
    return isClear() ? source.map(Actor::label).orElse("nobody named") : UNCLEAR;
  }
}
