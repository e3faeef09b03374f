package org.hearsay.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every case of the folder gives the figures that the Python scorer printed for it. */
class GoldenCasesTest {

  @TestFactory
  Stream<DynamicTest> figuresAreThoseOfThePythonScorer() throws IOException {
    List<ScorerCase> cases = Cases.in(Cases.folder());
    assertFalse(cases.isEmpty(), "no cases in " + Cases.folder());
    return cases.stream()
        .map(
            files ->
                dynamicTest(
                    files.title(), () -> FigureAssertions.assertSame(files, files.expected())));
  }

  @Test
  void noFileStandsAlone() throws IOException {
    Set<Path> expected =
        Cases.in(Cases.folder()).stream()
            .flatMap(
                files ->
                    Stream.of(
                        files.gold(),
                        files.coded(),
                        files.folder().resolve(files.name() + ".expected.json"),
                        files.folder().resolve(files.name() + ".countries.tsv")))
            .collect(Collectors.toSet());
    List<Path> alone =
        Cases.files(Cases.folder()).stream().filter(f -> !expected.contains(f)).toList();
    assertEquals(List.of(), alone);
  }
}
