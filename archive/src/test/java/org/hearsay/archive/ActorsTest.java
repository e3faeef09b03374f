package org.hearsay.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ActorsTest {
  @TempDir private Path folder = Path.of("");

  /** A report in which somebody says something. */
  private static CodedLine report(String id, String who) {
    String text = "On day %s the quay was closed, %s said.".formatted(id, who);
    return CodedLine.of(id, "Outlet " + id, "2031-04-02T08:00:00Z", text)
        .person("n1", who, "minister")
        .from("NOR")
        .claim("a1", "the quay was closed", c -> c.by(who, "person", "n1"));
  }

  private Archive filled() {
    return Shelf.of(
        folder,
        report("r1", "Ilse Varga"),
        report("r2", "Ilse Várga"),
        report("r3", "Ilse Varga"),
        report("r4", "Jon Varga"),
        report("r5", "Varro Guild"));
  }

  private static List<String> names(Archive archive, String beginning) {
    return archive.questions().actors(beginning, 9).stream().map(Actor::name).toList();
  }

  @Test
  void anActorIsToldByTheMostUsualSpelling() {
    try (Archive archive = filled()) {
      Actor expected =
          new Actor(
              "Ilse Varga",
              "person",
              Optional.of("NOR"),
              3,
              3,
              List.of("Ilse Varga", "Ilse Várga"));
      assertEquals(Optional.of(expected), archive.questions().actor("ilse varga"));
      assertEquals(Optional.of(expected), archive.questions().actor("Varga"), "the most reports");
      assertEquals(Optional.empty(), archive.questions().actor("Ilse"));
      assertEquals(Optional.empty(), archive.questions().actor(""));
    }
  }

  @Test
  void anyWordOfANameMayBeginSo() {
    try (Archive archive = filled()) {
      assertEquals(List.of("Ilse Varga", "Jon Varga", "Varro Guild"), names(archive, "vár"));
      assertEquals(List.of("Varro Guild"), names(archive, "gui"));
      assertEquals(List.of("Jon Varga"), names(archive, "jon v"));
      assertEquals(List.of(), names(archive, "arga"));
      assertEquals(List.of(), names(archive, " %"));
      assertEquals(1, archive.questions().actors("var", 1).size());
    }
  }

  @Test
  void aPrivatePersonIsNoActor() {
    String text = "\"I sold bread,\" Pavo Rask said.";
    CodedLine line =
        CodedLine.of("r9", text)
            .privatePerson("n1", "Pavo Rask")
            .claim("a1", "I sold bread", c -> c.by("Pavo Rask", "person", "n1"));
    try (Archive archive = Shelf.of(folder, line)) {
      assertEquals(Optional.empty(), archive.questions().actor("Pavo Rask"));
      assertEquals(List.of(), names(archive, "Rask"));
      assertEquals(List.of(), archive.questions().statements(StatementFilter.of("Pavo Rask", 9)));
      assertEquals(List.of(), Tables.with(Shelf.file(folder), "rask", "actor", "actor_word"));
    }
  }

  @Test
  void whoIsSuppressedIsNoActorAnyMore() {
    try (Archive archive = filled()) {
      archive.corrections().suppressPerson("Jon Varga");
      archive.commit();
      assertEquals(List.of("Ilse Varga", "Varro Guild"), names(archive, "var"));
      assertEquals(List.of(), Tables.with(Shelf.file(folder), "jon", "actor", "actor_word"));
    }
  }

  @Test
  void whoseReportsAreRemovedIsNoActorAnyMore() {
    try (Archive archive = filled()) {
      archive.corrections().remove("r1");
      archive.commit();
      assertEquals(2, archive.questions().actor("Ilse Varga").orElseThrow().statements());
      archive.corrections().remove("r2");
      archive.corrections().retract("r3");
      archive.commit();
      assertEquals(Optional.empty(), archive.questions().actor("Ilse Varga"));
      assertEquals(List.of("Jon Varga", "Varro Guild"), names(archive, "var"));
    }
  }
}
