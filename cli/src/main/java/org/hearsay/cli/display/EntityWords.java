package org.hearsay.cli.display;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.cli.wording.Printable;
import org.hearsay.cli.wording.Wording;
import org.hearsay.coding.CodedReport;
import org.hearsay.entity.Entity;
import org.hearsay.entity.Mention;
import org.hearsay.entity.MentionType;

/** The words for one entity: what it is, where it is named, why it has its country. */
record EntityWords(Entity entity, String text) {
  /** Those that speak or act, and all public ones with a name; in the order of the text. */
  static List<EntityWords> all(CodedReport coded) {
    Stream<Mention> speaking =
        coded.attributions().stream()
            .flatMap(a -> a.source().stream())
            .flatMap(s -> s.mentions().stream());
    Stream<Mention> acting =
        coded.events().stream()
            .flatMap(e -> Stream.concat(e.actors().stream(), e.recipients().stream()));
    Set<String> taking =
        Stream.concat(speaking, acting)
            .map(m -> coded.entities().entity(m).id())
            .collect(Collectors.toSet());
    return coded.entities().all().stream()
        .filter(e -> taking.contains(e.id()) || isNamed(e))
        .map(e -> new EntityWords(e, coded.report().text()))
        .toList();
  }

  private static boolean isNamed(Entity e) {
    return e.type() != MentionType.OTHER
        && e.mentions().stream()
            .anyMatch(m -> m.form() == Mention.Form.NAME || m.form() == Mention.Form.ADJECTIVE);
  }

  String name() {
    return Printable.line(entity.name());
  }

  /** {@code person, IRN, GOV, president}. */
  String kind() {
    List<String> words = new ArrayList<>();
    words.add(Wording.lower(entity.type()));
    entity.country().ifPresent(words::add);
    entity.sectors().stream().sorted().map(Enum::name).forEach(words::add);
    words.addAll(entity.roles());
    if (entity.type() == MentionType.PERSON && !entity.isPublic().orElse(false)) {
      words.add("no public role");
    }
    return String.join(", ", words);
  }

  /** {@code 3 mentions: Ana Petrova, the minister, she}. */
  String mentions() {
    int count = entity.mentions().size();
    String words =
        entity.mentions().stream()
            .map(m -> Printable.line(m.span().in(text)))
            .distinct()
            .limit(4)
            .collect(Collectors.joining(", "));
    return count + (count == 1 ? " mention: " : " mentions: ") + words;
  }

  /** Why it has its country; empty where it has none. */
  String why() {
    return entity.country().isPresent()
        ? "country by " + Printable.line(entity.why().orElse("the table of countries"))
        : "";
  }
}
