package org.hearsay.evaluation.statement;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.SourceType;
import org.hearsay.evaluation.corpus.CorpusException;
import org.hearsay.evaluation.corpus.JsonObject;

/** The labels of one attribution; in files they stand in lower case. */
public record Labels(
    SourceType sourceType,
    Attribution.Kind kind,
    Attribution.Certainty certainty,
    Attribution.Polarity polarity) {

  /** Reads an attribution of a statement or of a coded report. */
  static Labels read(JsonObject attribution) throws CorpusException {
    return new Labels(
        label(attribution, Dimension.SOURCE_TYPE, SourceType.values()),
        label(attribution, Dimension.KIND, Attribution.Kind.values()),
        label(attribution, Dimension.CERTAINTY, Attribution.Certainty.values()),
        label(attribution, Dimension.POLARITY, Attribution.Polarity.values()));
  }

  private static <E extends Enum<E>> E label(JsonObject attribution, Dimension dimension, E[] all)
      throws CorpusException {
    String field = dimension.field();
    String found = attribution.text(field);
    for (E label : all) {
      if (written(label).equals(found)) {
        return label;
      }
    }
    String known = Arrays.stream(all).map(Labels::written).collect(Collectors.joining(", "));
    throw attribution.fault(field, "one of " + known);
  }

  private static String written(Enum<?> label) {
    return label.name().toLowerCase(Locale.ROOT);
  }

  /** The label in one dimension. */
  public Enum<?> in(Dimension dimension) {
    return switch (dimension) {
      case SOURCE_TYPE -> sourceType;
      case KIND -> kind;
      case CERTAINTY -> certainty;
      case POLARITY -> polarity;
    };
  }

  boolean agree(Labels other, Dimension dimension) {
    return in(dimension) == other.in(dimension);
  }
}
