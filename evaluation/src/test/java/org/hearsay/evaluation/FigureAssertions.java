package org.hearsay.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.HashSet;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.evaluation.corpus.CorpusException;

/** Compares figures of this library with those of a Python scorer. */
final class FigureAssertions {
  private static final double TOLERANCE = 1e-9;
  private static final Pattern FAULT = Pattern.compile("Malformed: (\\S+) line (\\d+).*");

  private FigureAssertions() {}

  /** The same figures or, where the Python scorer refused the input, a fault in the same line. */
  static void assertSame(ScorerCase files, JsonNode python) throws IOException {
    if (!python.has("error")) {
      assertNear(files.title(), python, files.figures());
      return;
    }
    CorpusException fault =
        assertThrows(
            CorpusException.class,
            files::figures,
            () -> files.title() + ": Python says " + python.get("error"));
    assertTrue(
        fault.file().equals(files.gold().toString())
            || fault.file().equals(files.coded().toString()),
        () -> files.title() + ": no file of the case is named in: " + fault.getMessage());
    Matcher said = FAULT.matcher(python.get("error").textValue());
    if (said.matches()) {
      assertTrue(fault.file().endsWith(said.group(1)), fault.getMessage());
      assertEquals(
          OptionalInt.of(Integer.parseInt(said.group(2))), fault.line(), fault.getMessage());
    }
  }

  private static void assertNear(String where, JsonNode expected, JsonNode actual) {
    if (expected.isNumber() && actual.isNumber()) {
      assertEquals(expected.doubleValue(), actual.doubleValue(), TOLERANCE, where);
    } else if (expected.isObject() && actual.isObject()) {
      assertEquals(names(expected), names(actual), where);
      expected
          .properties()
          .forEach(e -> assertNear(where + " " + e.getKey(), e.getValue(), actual.get(e.getKey())));
    } else {
      assertEquals(expected, actual, where);
    }
  }

  private static Set<String> names(JsonNode object) {
    Set<String> names = new HashSet<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }
}
