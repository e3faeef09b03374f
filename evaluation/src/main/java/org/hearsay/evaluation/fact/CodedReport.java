package org.hearsay.evaluation.fact;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What facts are checked on of one coded report.
 *
 * @param published empty when the report has no date
 * @param title empty when the report has none
 * @param wrongSpans spans whose text is not what stands between their offsets
 */
record CodedReport(
    String published,
    Optional<String> publishedBasis,
    String title,
    Map<String, CodedEntity> entities,
    List<CodedAttribution> attributions,
    List<CodedEvent> events,
    int wrongSpans) {

  /** An entity and the words that stand for it in the report. */
  record CodedEntity(String name, Optional<String> country, List<String> mentions) {
    CodedEntity {
      mentions = List.copyOf(mentions);
    }
  }

  /** Words that stand for entities; no words and no entities where the report has {@code null}. */
  record CodedMention(String text, List<String> entities) {
    static final CodedMention NONE = new CodedMention("", List.of());

    CodedMention {
      entities = List.copyOf(entities);
    }
  }

  /**
   * An attribution.
   *
   * @param cue empty when there is none
   * @param within the id of the attribution that contains this one
   */
  record CodedAttribution(
      String id,
      String kind,
      CodedMention source,
      String sourceType,
      String cue,
      List<String> contents,
      Optional<String> within) {
    CodedAttribution {
      contents = List.copyOf(contents);
    }
  }

  /**
   * An event mention.
   *
   * @param sentence the sentence in which its trigger begins
   * @param grounds ids of attributions
   */
  record CodedEvent(
      String type,
      List<String> modes,
      String status,
      List<CodedMention> actors,
      List<CodedMention> recipients,
      String sentence,
      List<String> grounds) {
    CodedEvent {
      modes = List.copyOf(modes);
      actors = List.copyOf(actors);
      recipients = List.copyOf(recipients);
      grounds = List.copyOf(grounds);
    }

    List<CodedMention> everyone() {
      return Stream.concat(actors.stream(), recipients.stream()).toList();
    }
  }

  CodedReport {
    entities = Map.copyOf(entities);
    attributions = List.copyOf(attributions);
    events = List.copyOf(events);
  }

  /** A mention's own words and all names and mentions of its entities. */
  String words(CodedMention mention) {
    return Stream.concat(
            Stream.of(mention.text()),
            known(mention).flatMap(e -> Stream.concat(Stream.of(e.name()), e.mentions().stream())))
        .collect(Collectors.joining(" | "));
  }

  /** The countries of a mention's entities. */
  List<String> countries(CodedMention mention) {
    return known(mention).flatMap(entity -> entity.country().stream()).toList();
  }

  /** The sources of an event's grounds. */
  List<CodedMention> sources(CodedEvent event) {
    return event.grounds().stream()
        .flatMap(id -> attribution(id).stream())
        .map(CodedAttribution::source)
        .toList();
  }

  /** The words of an attribution's source; empty when there is no such attribution. */
  String sourceOf(Optional<String> attributionId) {
    return attributionId.flatMap(this::attribution).map(a -> a.source().text()).orElse("");
  }

  /** By its id; of attributions with one id the last. */
  private Optional<CodedAttribution> attribution(String id) {
    return attributions.stream().filter(a -> a.id().equals(id)).reduce((first, last) -> last);
  }

  private Stream<CodedEntity> known(CodedMention mention) {
    return mention.entities().stream().map(entities::get).filter(Objects::nonNull);
  }
}
