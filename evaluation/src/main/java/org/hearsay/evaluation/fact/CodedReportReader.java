package org.hearsay.evaluation.fact;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.evaluation.corpus.CorpusException;
import org.hearsay.evaluation.corpus.JsonLines;
import org.hearsay.evaluation.corpus.JsonObject;
import org.hearsay.evaluation.fact.CodedReport.CodedAttribution;
import org.hearsay.evaluation.fact.CodedReport.CodedEntity;
import org.hearsay.evaluation.fact.CodedReport.CodedEvent;
import org.hearsay.evaluation.fact.CodedReport.CodedMention;

/** Reads the first coded report of a file. */
final class CodedReportReader {
  private final JsonObject coded;
  private final ReportText text;

  private CodedReportReader(JsonObject coded) throws CorpusException {
    this.coded = coded;
    this.text = new ReportText(coded.object("report").text("text"));
  }

  static CodedReport readFirst(Path file) throws CorpusException {
    return new CodedReportReader(JsonLines.readFirst(file)).report();
  }

  private CodedReport report() throws CorpusException {
    JsonObject report = coded.object("report");
    return new CodedReport(
        report.optionalText("published").orElse(""),
        report.optionalText("published_basis"),
        report.optionalText("title").orElse(""),
        entities(),
        attributions(),
        events(),
        text.wrongSpans(coded));
  }

  private Map<String, CodedEntity> entities() throws CorpusException {
    Map<String, CodedEntity> entities = new HashMap<>();
    for (JsonObject entity : coded.objects("entities")) {
      entities.put(
          entity.text("id"),
          new CodedEntity(
              entity.text("name"), entity.optionalText("country"), texts(entity, "mentions")));
    }
    return entities;
  }

  private List<CodedAttribution> attributions() throws CorpusException {
    List<CodedAttribution> attributions = new ArrayList<>();
    for (JsonObject attribution : coded.objects("attributions")) {
      Optional<JsonObject> source = attribution.optionalObject("source");
      Optional<JsonObject> cue = attribution.optionalObject("cue");
      attributions.add(
          new CodedAttribution(
              attribution.text("id"),
              attribution.text("kind"),
              source.isPresent() ? mention(source.get()) : CodedMention.NONE,
              attribution.text("source_type"),
              cue.isPresent() ? cue.get().text("text") : "",
              texts(attribution, "content"),
              attribution.optionalText("within")));
    }
    return attributions;
  }

  private List<CodedEvent> events() throws CorpusException {
    List<CodedEvent> events = new ArrayList<>();
    for (JsonObject event : coded.objects("events")) {
      events.add(
          new CodedEvent(
              event.text("type"),
              event.texts("modes"),
              event.text("status"),
              mentions(event, "actors"),
              mentions(event, "recipients"),
              text.sentenceAt(event.object("trigger")),
              event.texts("grounds")));
    }
    return events;
  }

  private static List<CodedMention> mentions(JsonObject owner, String field)
      throws CorpusException {
    List<CodedMention> mentions = new ArrayList<>();
    for (JsonObject mention : owner.objects(field)) {
      mentions.add(mention(mention));
    }
    return mentions;
  }

  private static CodedMention mention(JsonObject mention) throws CorpusException {
    return new CodedMention(
        mention.text("text"), mention.has("entities") ? mention.texts("entities") : List.of());
  }

  private static List<String> texts(JsonObject owner, String field) throws CorpusException {
    List<String> texts = new ArrayList<>();
    for (JsonObject span : owner.objects(field)) {
      texts.add(span.text("text"));
    }
    return texts;
  }
}
