package org.hearsay.archive;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Tells more of an attribution of a {@link CodedLine}. */
public final class CodedClaim {
  private final CodedSpans spans;
  private final ObjectNode node;

  CodedClaim(CodedSpans spans, ObjectNode node) {
    this.spans = spans;
    this.node = node;
  }

  /** Whose words they are. */
  public CodedClaim by(String words, String type, String... entities) {
    spans.mention(node.put("source_type", type).putObject("source"), words, entities);
    return this;
  }

  /** The words that tell that it is said. */
  public CodedClaim cue(String words) {
    spans.put(node.putObject("cue"), words);
    return this;
  }

  /** Sets a text field: kind, polarity … */
  public CodedClaim with(String field, String value) {
    node.put(field, value);
    return this;
  }

  /** The claim that holds this one. */
  public CodedClaim within(String outer) {
    return with("within", outer);
  }

  /** How surely it was read. */
  public CodedClaim confidence(double value) {
    node.put("confidence", value);
    return this;
  }

  public CodedClaim denied() {
    return with("polarity", "negative");
  }
}
