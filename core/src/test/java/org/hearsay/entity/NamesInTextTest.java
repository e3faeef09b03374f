package org.hearsay.entity;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearsay.coding.Coder;
import org.hearsay.report.Report;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Persons have their whole names, whatever stands before. */
class NamesInTextTest {
  private static final Coder CODER = new Coder();

  @ParameterizedTest
  @CsvSource({
    "The fisherman Anna Lindqvist said the road was closed.,Anna Lindqvist",
    "The lawyer Carlos Duarte rejected the offer.,Carlos Duarte",
    "The poet Petra Novak sued the town.,Petra Novak",
    "Rebel commander John Carver rejected the offer.,John Carver",
    "President Carver rejected the offer.,Carver",
  })
  void aPersonIsNamedInFull(String text, String name) {
    var entities = CODER.code(Report.of(text)).entities().all();
    assertTrue(
        entities.stream().anyMatch(e -> e.type() == MentionType.PERSON && e.name().equals(name)),
        () -> text + " " + entities);
  }
}
