package org.hearsay.server.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.archive.record.CodedRecord;
import org.hearsay.archive.record.RecordException;
import org.hearsay.archive.record.RecordReader;
import org.hearsay.report.Report;
import org.junit.jupiter.api.Test;

class ReportViewTest {
  private static final Places ARCHIVE =
      new Places(Optional.of(7L), e -> Optional.of(3L).filter(n -> e.equals("e1")), true);

  private final ReportView view = view(Samples.report().record(), ARCHIVE);

  @Test
  void aChainLeadsFromTheSpeakerToTheOutlet() {
    assertEquals("Mira Lund ← Kalpress ← The Harbour Post", statement("a2").chain().words());
    assertEquals("Mira Lund ← Kalpress ← The Harbour Post", event("e1").chain().words());
    assertEquals("on the word of Mira Lund", event("e1").voice());
  }

  @Test
  void aDenialIsNoAssertion() {
    assertEquals("denied", statement("a3").verb());
    assertEquals("reports a denial:", event("e2").lead());
    assertEquals("denied by a general", event("e2").voice());
    assertEquals("a general (denies it) ← The Harbour Post", event("e2").chain().words());
    assertEquals(Optional.of("not so: told as not done"), event("e6").status());
  }

  @Test
  void anAccusationStaysUnderItsAccuser() {
    assertEquals("alleged", statement("a4").verb());
    assertEquals("reports an accusation:", event("e3").lead());
    assertEquals("as alleged by the rebels", event("e3").voice());
  }

  @Test
  void whatNobodyVouchesForStandsOut() {
    assertTrue(event("e5").chain().isUnvouched());
    assertTrue(event("e4").chain().isUnvouched());
    assertTrue(statement("a5").chain().isUnvouched());
    assertFalse(event("e1").chain().isUnvouched());
    assertEquals("The Harbour Post itself", event("e5").chain().words());
  }

  @Test
  void whoIsNotSurelyReadIsNotNamed() {
    assertTrue(statement("a7").speaker().isUnclear());
    assertFalse(statement("a7").chain().words().contains("Brandt"));
    assertFalse(event("e6").voice().contains("Brandt"));
  }

  @Test
  void privatePersonsAreNotNamed() {
    assertEquals("(private person)", statement("a6").speaker().name());
    assertEquals("(private person)", event("e5").actors());
    assertTrue(view.actors().stream().noneMatch(k -> k.name().contains("Moss")));
    assertEquals(
        List.of("Mira Lund", "Kalpress", "Otto Brandt"),
        view.actors().stream().map(Known::name).toList());
  }

  @Test
  void notesLeadOnOnlyInAnArchive() {
    assertEquals(Optional.of("/happenings/3"), event("e1").happening());
    assertEquals(Optional.of("/trace?report=7&claim=a2"), statement("a2").trace());
    assertEquals(Optional.of("/correct?report=7&record=a2"), statement("a2").correct());
    ReportView alone = view(Samples.report().record(), Places.none());
    StatementNote note =
        alone.stretches().stream().flatMap(s -> s.statements().stream()).findFirst().get();
    assertEquals(Optional.empty(), note.trace().or(note::correct));
    assertTrue(alone.actors().stream().allMatch(k -> k.link().isEmpty()));
  }

  @Test
  void titleAndFurnitureStandApart() {
    assertEquals("title", view.stretches().get(0).first().shape());
    List<Stretch.Paragraph> last = view.stretches().get(view.stretches().size() - 1).paragraphs();
    assertEquals("furniture", last.get(last.size() - 1).shape());
  }

  @Test
  void whatStandsNowhereInTheTextIsNotedAtItsEnd() {
    String line = Samples.report().line().replaceAll("\"end\":\\d+", "\"end\":0");
    ReportView view = view(read(line), ARCHIVE);
    assertEquals(
        13,
        view.stretches().stream().mapToInt(s -> s.statements().size() + s.events().size()).sum());
  }

  private static CodedRecord read(String line) {
    try {
      return RecordReader.read(line);
    } catch (RecordException e) {
      throw new IllegalArgumentException(e);
    }
  }

  static ReportView view(CodedRecord record, Places places) {
    Report report = Report.of(record.header().text());
    return ReportView.of(record, report.layout(), Map.of("a1", "model"), places, List.of());
  }

  private StatementNote statement(String id) {
    return view.stretches().stream()
        .flatMap(s -> s.statements().stream())
        .filter(n -> n.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private EventNote event(String id) {
    return view.stretches().stream()
        .flatMap(s -> s.events().stream())
        .filter(n -> n.id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
