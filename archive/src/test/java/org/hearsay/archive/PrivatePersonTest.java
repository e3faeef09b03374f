package org.hearsay.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrivatePersonTest {
  private static final String TEXT =
      "Guards arrested Pavo Rask at the mill. \"I sold bread,\" Pavo Rask said. Minister Ilse Varga"
          + " blamed Mr Rask. Rask has two goats.";

  @TempDir private Path folder = Path.of("");

  private Path filled(CodedLine line) {
    CodedLine told =
        line.person("n2", "Ilse Varga", "minister")
            .claim("a1", "I sold bread", c -> c.by("Pavo Rask", "person", "n1"))
            .event("e1", "COERCE", "arrested", e -> e.actor("Guards").recipient("Pavo Rask", "n1"))
            .event(
                "e2",
                "ACCUSE",
                "blamed",
                e -> e.actor("Ilse Varga", "n2").recipient("Mr Rask", "n1"));
    Shelf.of(folder, told).close();
    return Shelf.file(folder);
  }

  private static CodedLine line() {
    return CodedLine.of("r1", "Orrin Post", "2031-04-02", TEXT);
  }

  @Test
  void aPrivatePersonHasNoNameAmongEntitiesClaimsAndHappenings() {
    Path file = filled(line().privatePerson("n1", "Pavo Rask"));
    assertEquals(List.of(), Tables.with(file, "Rask", "entity", "claim", "happening"));
    assertFalse(Tables.with(file, "Varga", "entity", "happening").isEmpty());
  }

  @Test
  void aPrivatePersonHasNoNameAmongMentionsButInTheSentence() {
    Path file = filled(line().privatePerson("n1", "Pavo Rask"));
    List<String> named = Tables.with(file, "Rask", "mention");
    assertEquals(
        List.of(), named.stream().filter(f -> !f.startsWith("mention.sentence: ")).toList());
  }

  @Test
  void aPublicPersonOfTheSameWordsHasAName() {
    Path file = filled(line().person("n1", "Pavo Rask"));
    for (String table : List.of("entity", "claim", "mention", "happening")) {
      assertFalse(Tables.with(file, "Rask", table).isEmpty(), table);
    }
  }
}
