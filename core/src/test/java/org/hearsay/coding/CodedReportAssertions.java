package org.hearsay.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.attribution.Attribution;
import org.hearsay.entity.Mention;
import org.hearsay.event.Event;
import org.hearsay.place.Place;
import org.hearsay.text.Span;

/** What holds of every coded report, whatever its text. Messages show the text. */
final class CodedReportAssertions {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final CodedReport coded;
  private final String text;
  private final Map<String, Attribution> attributions = new HashMap<>();

  private CodedReportAssertions(CodedReport coded) {
    this.coded = coded;
    this.text = coded.report().text();
    coded.attributions().forEach(a -> attributions.put(a.id(), a));
  }

  static void assertInvariants(CodedReport coded) {
    CodedReportAssertions all = new CodedReportAssertions(coded);
    all.idsAreUnique();
    coded.attributions().forEach(all::attribution);
    coded.events().forEach(all::event);
    coded.entities().all().forEach(e -> e.mentions().forEach(all::mention));
    coded.places().forEach(p -> all.inside(p.span(), p.id()));
    all.writtenSpansAreTheirText();
  }

  /**
   * Checks that each span in a JSON tree is the text that it covers.
   *
   * @param points the report's text in code points
   * @return how many spans there are
   */
  static int assertSpansAreTheirText(JsonNode node, int[] points) {
    int spans = 0;
    if (node.has("begin")) {
      int begin = node.get("begin").asInt();
      int end = node.get("end").asInt();
      assertTrue(0 <= begin && begin < end && end <= points.length, () -> node.toString());
      assertEquals(new String(points, begin, end - begin), node.get("text").asText());
      spans++;
    }
    for (JsonNode child : node) {
      spans += assertSpansAreTheirText(child, points);
    }
    return spans;
  }

  private void writtenSpansAreTheirText() {
    try {
      int[] points = text.codePoints().toArray();
      assertSpansAreTheirText(JSON.readTree(CodedReportWriter.write(coded)), points);
    } catch (JsonProcessingException e) {
      throw new AssertionError(in("written report"), e);
    }
  }

  private void idsAreUnique() {
    List<String> ids = new ArrayList<>();
    coded.entities().all().forEach(e -> ids.add(e.id()));
    coded.places().forEach(p -> ids.add(p.id()));
    coded.attributions().forEach(a -> ids.add(a.id()));
    coded.events().forEach(e -> ids.add(e.id()));
    assertEquals(ids.size(), new HashSet<>(ids).size(), () -> in("ids " + ids));
  }

  private void attribution(Attribution a) {
    a.cue().ifPresent(c -> inside(c, a.id()));
    a.source().ifPresent(s -> inside(s.span(), a.id()));
    a.source().ifPresent(s -> s.mentions().forEach(this::mention));
    for (int i = 0; i < a.content().size(); i++) {
      inside(a.content().get(i), a.id());
      boolean behind = i == 0 || a.content().get(i - 1).end() <= a.content().get(i).begin();
      assertTrue(behind, () -> in(a.id() + " has pieces out of order or overlapping"));
    }
    Set<String> seen = new HashSet<>();
    for (Attribution at = a; at.within().isPresent(); at = known(at.within().get(), a.id())) {
      assertTrue(seen.add(at.id()), () -> in(a.id() + " is within itself"));
    }
    for (String outer : a.within().stream().toList()) {
      boolean holds =
          a.content().stream().allMatch(s -> known(outer, a.id()).contentHolds(s.begin()));
      assertTrue(holds, () -> in(a.id() + " stands outside of " + outer));
    }
  }

  private Attribution known(String id, String user) {
    return Optional.ofNullable(attributions.get(id))
        .orElseThrow(() -> new AssertionError(in(user + " names the missing " + id)));
  }

  private void event(Event e) {
    inside(e.trigger(), e.id());
    e.date().ifPresent(d -> inside(d.span(), e.id()));
    e.quantities().forEach(q -> inside(q.span(), e.id()));
    e.actors().forEach(this::mention);
    e.recipients().forEach(this::mention);
    e.place()
        .ifPresent(
            p ->
                assertTrue(
                    coded.places().stream().map(Place::id).anyMatch(p::equals),
                    () -> in(e.id() + " is at " + p + ", which is not there")));
    assertEquals(e.grounds().size(), Set.copyOf(e.grounds()).size(), () -> in(e.id()));
    for (String id : e.grounds()) {
      Attribution ground = known(id, e.id());
      boolean isCue = ground.cue().map(c -> c.overlaps(e.trigger())).orElse(false);
      assertFalse(isCue, () -> in(e.id() + " rests on " + id + ", whose cue is its trigger"));
      boolean holds = ground.contentHolds(e.trigger().begin());
      assertTrue(holds, () -> in(e.id() + " is not in the content of " + id));
    }
  }

  private void mention(Mention m) {
    inside(m.span(), m.name());
    assertTrue(m.span().overlaps(m.head().span()), () -> in(m.name() + " lacks its head"));
    coded.entities().entity(m);
  }

  private void inside(Span span, String owner) {
    assertTrue(
        !span.isEmpty() && span.end() <= text.length(), () -> in(owner + " has the span " + span));
  }

  private String in(String what) {
    return what + " in:\n" + text;
  }
}
