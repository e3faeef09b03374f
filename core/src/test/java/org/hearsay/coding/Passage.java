package org.hearsay.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.report.Metadata;
import org.hearsay.report.Publication;
import org.hearsay.report.Report;

/**
 * An invented passage and what must be coded of it: NAME.txt and NAME.expected.txt of a folder.
 *
 * @param expected lines of {@link ReadingLines}, written by hand from the definitions
 */
record Passage(String name, String text, List<String> expected) {
  /** All passages are published on this day, a Wednesday. */
  static final String PUBLISHED = "2024-03-06";

  private static final String EXPECTED = ".expected.txt";

  /** The passages of a folder beside this class; a file without its other half fails. */
  static List<Passage> in(String folder) {
    try {
      Path root = Path.of(Objects.requireNonNull(Passage.class.getResource(folder)).toURI());
      try (Stream<Path> files = Files.list(root)) {
        Set<String> names =
            files
                .map(p -> p.getFileName().toString())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> cases =
            names.stream()
                .map(n -> n.replaceFirst("(\\.expected)?\\.txt$", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> pairs =
            cases.stream()
                .flatMap(c -> Stream.of(c + ".txt", c + EXPECTED))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(pairs, names, "each NAME.txt needs its NAME" + EXPECTED);
        return cases.stream().map(c -> read(root, c)).toList();
      }
    } catch (IOException | java.net.URISyntaxException e) {
      throw new AssertionError(folder, e);
    }
  }

  private static Passage read(Path root, String name) {
    try {
      List<String> expected =
          Files.readAllLines(root.resolve(name + EXPECTED)).stream()
              .filter(l -> !l.isBlank() && !l.startsWith("#"))
              .toList();
      return new Passage(name, Files.readString(root.resolve(name + ".txt")), expected);
    } catch (IOException e) {
      throw new AssertionError(name, e);
    }
  }

  CodedReport coded() {
    return code(name, text);
  }

  /** Codes any text as if it were a passage. */
  static CodedReport code(String id, String text) {
    Metadata none = Metadata.NONE;
    Metadata metadata =
        new Metadata(
            none.title(),
            none.byline(),
            none.dateline(),
            none.agencies(),
            none.outlet(),
            none.url(),
            Optional.of("en"),
            Optional.of(new Publication(PUBLISHED, Publication.Basis.GIVEN)),
            none.retrieved());
    return SharedCoder.CODER.code(Report.of(id, text, metadata));
  }
}
