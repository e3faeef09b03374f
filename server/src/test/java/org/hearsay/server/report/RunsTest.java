package org.hearsay.server.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hearsay.report.Layout;
import org.hearsay.report.Report;
import org.hearsay.server.report.Mark.Kind;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

class RunsTest {
  private static final List<Kind> KINDS = List.of(Kind.values());
  private static final String ALPHABET = "ab <&>\"'\n\n🕊é\u202E\u200F\u0301.";

  @Test
  void runsAreTheTextWhateverNestsAndCrosses() {
    Random random = new Random(5);
    for (int round = 0; round < 300; round++) {
      String text = text(random, random.nextInt(60));
      List<Mark> marks = marks(random, text, random.nextInt(12));
      List<Reference> references = marks.stream().map(RunsTest::behind).distinct().toList();
      List<Run> runs = Runs.of(text, marks, references, List.of());
      assertEquals(text, runs.stream().map(Run::text).collect(Collectors.joining()));
      for (Run run : runs) {
        List<String> over =
            marks.stream()
                .filter(m -> m.span().contains(run.span()))
                .map(Mark::record)
                .sorted()
                .toList();
        assertEquals(Math.min(8, over.size()), run.marks().size(), () -> text + marks);
        assertTrue(over.containsAll(run.marks().stream().map(Mark::record).toList()));
        assertTrue(
            marks.stream()
                .filter(m -> m.span().overlaps(run.span()))
                .allMatch(m -> m.span().contains(run.span())),
            "a mark begins or ends within a run");
      }
      assertEquals(references.size(), runs.stream().mapToLong(r -> r.references().size()).sum());
    }
  }

  @Test
  void theInnermostMarkComesFirst() {
    String text = "He said the army fired.";
    List<Mark> marks =
        List.of(
            new Mark(new Span(8, 22), Kind.INDIRECT, "a1"),
            new Mark(new Span(17, 22), Kind.TRIGGER, "e1"));
    Run last = Runs.of(text, marks, List.of(), List.of()).get(2);
    assertEquals("fired", last.text());
    assertEquals("e1 a1", last.records());
    assertEquals("m-trigger b-trigger e-trigger m-indirect e-indirect", last.classes());
  }

  @Test
  void blocksAreTheText() {
    Random random = new Random(6);
    for (int round = 0; round < 300; round++) {
      String text = text(random, random.nextInt(80));
      List<Span> body = new ArrayList<>();
      for (int at = 0; at < text.length(); at += 1 + random.nextInt(20)) {
        body.add(new Span(at, Math.min(text.length(), at + random.nextInt(12))));
      }
      for (Layout layout :
          List.of(new Layout(body.stream().findFirst(), body), Report.of(text).layout())) {
        List<Block> blocks = Block.all(text, layout);
        int at = 0;
        for (Block block : blocks) {
          assertEquals(at, block.span().begin(), () -> text + layout);
          at = block.span().end();
        }
        assertEquals(text.length(), at);
      }
    }
  }

  @Test
  void codePointsLeadToTheirUnits() {
    String text = "a🕊b🕊";
    Offsets offsets = new Offsets(text);
    assertEquals(
        List.of(0, 1, 3, 4, 6, 6, 6), IntStream.range(0, 7).map(offsets::unit).boxed().toList());
    assertEquals(new Span(1, 3), offsets.span(1, 2));
    assertEquals(new Span(3, 3), offsets.span(2, 1));
  }

  private static Reference behind(Mark mark) {
    return new Reference(mark.span().end(), mark.record(), mark.record());
  }

  private static String text(Random random, int length) {
    int[] points = ALPHABET.codePoints().toArray();
    return random
        .ints(length, 0, points.length)
        .mapToObj(i -> Character.toString(points[i]))
        .collect(Collectors.joining());
  }

  private static List<Mark> marks(Random random, String text, int most) {
    Offsets offsets = new Offsets(text);
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < most; i++) {
      int begin = random.nextInt(text.length() + 1);
      Span span = offsets.span(begin, begin + random.nextInt(20));
      if (!span.isEmpty()) {
        marks.add(new Mark(span, KINDS.get(random.nextInt(KINDS.size())), "a" + i));
      }
    }
    return marks;
  }
}
