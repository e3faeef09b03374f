package org.hearsay.archive;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Tells more of an event mention of a {@link CodedLine}. */
public final class CodedEvent {
  private final CodedSpans spans;
  private final ObjectNode node;

  CodedEvent(CodedSpans spans, ObjectNode node) {
    this.spans = spans;
    this.node = node;
  }

  public CodedEvent actor(String words, String... entities) {
    spans.mention(node.withArray("actors").addObject(), words, entities);
    return this;
  }

  public CodedEvent recipient(String words, String... entities) {
    spans.mention(node.withArray("recipients").addObject(), words, entities);
    return this;
  }

  public CodedEvent mode(String mode) {
    node.withArray("modes").add(mode);
    return this;
  }

  public CodedEvent context(String context) {
    node.withArray("contexts").add(context);
    return this;
  }

  /** The claims it rests on, innermost first. */
  public CodedEvent on(String... claims) {
    List.of(claims).forEach(node.withArray("grounds")::add);
    return this;
  }

  /** An exact number of the event. */
  public CodedEvent count(String what, String words, double number) {
    ObjectNode quantity = spans.put(node.withArray("quantities").addObject(), words);
    quantity.put("what", what).put("low", number).put("high", number).putNull("unit");
    return this;
  }

  /** ISO 8601 day or interval. */
  public CodedEvent date(String value) {
    node.putObject("date").put("value", value).put("basis", "stated");
    return this;
  }

  /** Sets a text field: status, place … */
  public CodedEvent with(String field, String value) {
    node.put(field, value);
    return this;
  }
}
