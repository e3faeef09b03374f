package org.hearsay.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearsay.event.Quantity;
import org.hearsay.report.Report;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What amounts of a sentence count, and of which event. */
class QuantitiesTest {
  private static String number(Optional<Double> value) {
    return value.map(v -> String.valueOf(v.longValue())).orElse("?");
  }

  private static String line(String text, Quantity q) {
    return String.join(
        " ",
        q.what().name().toLowerCase(Locale.ROOT),
        number(q.low()) + ".." + number(q.high()),
        q.unit().orElse("-"),
        "[" + q.span().in(text) + "]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      value = {
        "The bombing killed at least 15 soldiers. => killed: dead 15..? - [at least 15 soldiers]",
        "Police detained 30 protesters in Lima on Monday. => detained: arrested 30..30 - [30 protesters]",
        "Tens of thousands of teachers marched in Nairobi on Monday."
            + " => marched: participants 20000..99999 - [Tens of thousands of teachers]",
        "Japan gave Kenya $20 million. => gave: money 20000000..20000000 USD [$20 million]",
        "Rebels kidnapped up to a dozen engineers in 2015."
            + " => kidnapped: abducted ?..12 - [up to a dozen engineers]"
      })
  void amountsAreGivenToTheirEvents(String text, String expected) {
    String found =
        SharedCoder.CODER.code(Report.of(text)).events().stream()
            .filter(e -> !e.quantities().isEmpty())
            .map(
                e ->
                    e.trigger().in(text)
                        + ": "
                        + e.quantities().stream()
                            .map(q -> line(text, q))
                            .collect(Collectors.joining("; ")))
            .collect(Collectors.joining(" / "));
    assertEquals(expected, found);
  }
}
