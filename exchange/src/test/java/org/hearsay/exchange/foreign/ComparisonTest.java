package org.hearsay.exchange.foreign;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.hearsay.archive.CodedLine;
import org.hearsay.event.EventType;
import org.hearsay.exchange.export.EventRecord;
import org.hearsay.exchange.export.Listed;
import org.hearsay.exchange.export.Selection;
import org.hearsay.exchange.foreign.Comparison.LeftOut;
import org.hearsay.exchange.foreign.Comparison.Row;
import org.hearsay.exchange.foreign.MentionedReports.Agreement;
import org.hearsay.exchange.table.Bridge;
import org.junit.jupiter.api.Test;

class ComparisonTest {
  private final MentionedReports mentioned = new MentionedReports();
  private Comparison comparison = new Comparison();

  private void ours(CodedLine... lines) {
    Listed.mentions(Selection.standard(), lines).forEach(comparison::add);
  }

  private void theirs(String day, EventType type, String actor, String recipient) {
    theirs(day, Optional.of(type), actor, recipient);
  }

  private void theirs(String day, Optional<EventType> type, String actor, String recipient) {
    comparison.add(
        new ForeignEvent(
            "theirs:1",
            "1",
            LocalDate.parse(day),
            type,
            Optional.of(actor).filter(c -> !c.isEmpty()),
            Optional.of(recipient).filter(c -> !c.isEmpty())));
  }

  @Test
  void dayTypeAndPairMakeTheSame() {
    ours(Bridge.own(), meeting("m"));
    theirs("2024-03-04", EventType.ASSAULT, "MLI", "MLI");
    theirs("2024-03-04", EventType.ASSAULT, "MLI", "MLI");
    theirs("2024-03-04", EventType.ASSAULT, "NOR", "MLI");
    theirs("2024-03-04", EventType.AID, "NOR", "");
    assertEquals(
        Map.of(
            EventType.ASSAULT, new Row(1, 0, 1),
            EventType.AID, new Row(0, 0, 1),
            EventType.CONSULT, new Row(0, 1, 0)),
        comparison.byType());
    assertEquals(new Row(1, 1, 2), comparison.all());
  }

  @Test
  void ofMutualTypesEitherMayStandFirst() {
    ours(meeting("m"));
    theirs("2024-03-04", EventType.CONSULT, "SWE", "NOR");
    assertEquals(new Row(1, 0, 0), comparison.all());
  }

  @Test
  void whatCannotBeComparedIsCounted() {
    ours(meeting("m"), Bridge.nobody());
    theirs("2024-03-05", EventType.CONSULT, "NOR", "SWE");
    theirs("2024-03-04", Optional.empty(), "NOR", "SWE");
    theirs("2024-03-04", EventType.CONSULT, "", "");
    assertEquals(new LeftOut(2, 1, 3, 1, 1, 1), comparison.leftOut());
    assertEquals(new Row(0, 1, 0), comparison.all());
  }

  private static CodedLine meeting(String id) {
    return CodedLine.of(id, "Vale Post", "2024-03-04", "Norway met Sweden.")
        .state("n", "Norway", "NOR", "GOV")
        .state("s", "Sweden", "SWE", "GOV")
        .event("e1", "CONSULT", "met", e -> e.actor("Norway", "n").recipient("Sweden", "s"));
  }

  private void theirs(String id, EventType type) {
    comparison.add(
        new ForeignEvent(
            "theirs:1",
            id,
            LocalDate.parse("2019-01-01"),
            Optional.of(type),
            Optional.of("NOR"),
            Optional.of("SWE")));
  }

  @Test
  void whereMentionsAreKnownTheReportStandsForTheDay() {
    comparison = new Comparison(mentioned);
    CodedLine[] lines = {meeting("a"), meeting("b"), meeting("c"), meeting("d")};
    for (EventRecord event : Listed.mentions(Selection.standard(), lines)) {
      mentioned.add(event.tellings().get(0).report());
      comparison.add(event);
    }
    for (String mention :
        new String[] {
          "1 https://news.example/a",
          "1 http://www.NEWS.example/b/#top",
          "1 https://news.example/B",
          "2 https://news.example/c",
          "2 https://news.example/c",
          "3 https://news.example/c",
          "4 https://news.example/elsewhere"
        }) {
      String[] parts = mention.split(" ", 2);
      mentioned.add(new ForeignMention("theirs:1", parts[0], parts[1]));
    }
    theirs("1", EventType.CONSULT);
    theirs("2", EventType.AID);
    theirs("4", EventType.AID);
    assertEquals(
        Map.of(EventType.CONSULT, new Row(2, 1, 0), EventType.AID, new Row(0, 0, 1)),
        comparison.byType());
    assertEquals(new LeftOut(4, 0, 3, 0, 1, 0), comparison.leftOut());
    assertEquals(new Agreement(4, 3, 7, 2, 1), mentioned.agreement());
  }
}
