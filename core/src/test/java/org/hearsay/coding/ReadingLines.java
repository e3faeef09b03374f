package org.hearsay.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.Source;
import org.hearsay.entity.Entity;
import org.hearsay.entity.Mention;
import org.hearsay.entity.Mention.Form;
import org.hearsay.entity.MentionType;
import org.hearsay.event.Event;
import org.hearsay.event.Event.When;
import org.hearsay.place.Place;

/**
 * A coded report in lines that can be written by hand:
 *
 * <pre>
 * person NAME public|private
 * attribution ID KIND TYPE [SOURCE = NAME] CUE [CONTENT … CONTENT] within ID|- POLARITY
 * event TYPE MODE|- STATUS actors[A; B] recipients[C] place[P] date[D] grounds[ID ID]
 * </pre>
 *
 * "= NAME" stands where the source's words lack the name that they are linked to; a party is its
 * entity's name, else its own words. {@code no event} says that there is no line of that kind. Of a
 * content no "that" before it and no full stop behind it is written, as no definition settles them.
 */
final class ReadingLines {
  private static final List<String> KINDS = List.of("person", "attribution", "event");

  private final CodedReport coded;
  private final String text;

  private ReadingLines(CodedReport coded) {
    this.coded = coded;
    this.text = coded.report().text();
  }

  /** The lines of those kinds of which {@code expected} has one; the other kinds are not judged. */
  static List<String> of(CodedReport coded, List<String> expected) {
    ReadingLines lines = new ReadingLines(coded);
    List<String> all = new ArrayList<>();
    for (String kind : KINDS) {
      if (expected.stream().anyMatch(e -> e.startsWith(kind + " ") || e.equals("no " + kind))) {
        List<String> found = lines.kind(kind);
        all.addAll(found.isEmpty() ? List.of("no " + kind) : found);
      }
    }
    return all;
  }

  private List<String> kind(String kind) {
    return switch (kind) {
      case "person" ->
          coded.entities().all().stream()
              .filter(e -> e.type() == MentionType.PERSON && isNamed(e))
              .map(ReadingLines::line)
              .toList();
      case "attribution" -> coded.attributions().stream().map(this::line).toList();
      default -> coded.events().stream().map(this::line).toList();
    };
  }

  private static String line(Entity person) {
    return "person " + person.name() + (person.isPublic().orElse(false) ? " public" : " private");
  }

  private String line(Attribution a) {
    return String.join(
        " ",
        "attribution",
        a.id(),
        lower(a.kind()),
        lower(a.sourceType()),
        "[" + a.source().map(this::source).orElse("-") + "]",
        a.cue().map(c -> c.in(text)).orElse("-"),
        "[" + content(a) + "]",
        "within",
        a.within().orElse("-"),
        lower(a.polarity()));
  }

  private String source(Source source) {
    String words = source.span().in(text);
    String names =
        source.mentions().stream()
            .map(m -> coded.entities().entity(m))
            .filter(e -> isNamed(e) && !words.contains(e.name()))
            .map(Entity::name)
            .collect(Collectors.joining("; "));
    return names.isEmpty() ? words : words + " = " + names;
  }

  private String content(Attribution a) {
    return a.content().stream()
        .map(s -> s.in(text))
        .collect(Collectors.joining(" … "))
        .replaceFirst("^that ", "")
        .replaceFirst("\\.$", "");
  }

  private String line(Event e) {
    return String.join(
        " ",
        "event",
        e.type().name(),
        e.mode().orElse("-"),
        lower(e.status()),
        "actors[" + parties(e.actors()) + "]",
        "recipients[" + parties(e.recipients()) + "]",
        "place[" + e.place().map(this::place).orElse("-") + "]",
        "date[" + e.date().map(When::value).orElse("-") + "]",
        "grounds[" + (e.grounds().isEmpty() ? "-" : String.join(" ", e.grounds())) + "]");
  }

  private String parties(List<Mention> mentions) {
    String names = mentions.stream().map(this::party).collect(Collectors.joining("; "));
    return names.isEmpty() ? "-" : names;
  }

  private String party(Mention m) {
    Entity entity = coded.entities().entity(m);
    if (isNamed(entity)) {
      return entity.name();
    }
    return (m.form() == Form.PRONOUN ? entity.mentions().get(0).span() : m.span()).in(text);
  }

  private static boolean isNamed(Entity entity) {
    return entity.mentions().stream()
        .anyMatch(m -> m.form() == Form.NAME || m.form() == Form.ADJECTIVE);
  }

  private String place(String id) {
    return coded.places().stream()
        .filter(p -> p.id().equals(id))
        .map(Place::name)
        .findFirst()
        .orElse(id + "?");
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
