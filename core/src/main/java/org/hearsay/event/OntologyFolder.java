package org.hearsay.event;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.text.Lexicon;
import org.hearsay.text.LexiconException;

/**
 * The lines of a user's own tables.
 *
 * @param types {@code types.tsv}: name, parent, description
 * @param nouns {@code nouns.tsv}, and the others as those that come with Hearsay
 */
record OntologyFolder(
    List<Lexicon.Row> types,
    List<Lexicon.Row> nouns,
    List<Lexicon.Row> predicates,
    List<Lexicon.Row> operators) {
  static final OntologyFolder NONE = new OntologyFolder(List.of(), List.of(), List.of(), List.of());

  private static final String TYPES = "types.tsv";
  private static final String NOUNS = "nouns.tsv";
  private static final String PREDICATES = "predicates.tsv";
  private static final String OPERATORS = "operators.tsv";
  private static final List<String> KNOWN = List.of(TYPES, NOUNS, PREDICATES, OPERATORS);

  /**
   * Reads the tables that are there.
   *
   * @throws LexiconException if the folder is missing, has none of them, or has another file, whose
   *     name may be a slip of the pen (hidden ones are passed over); if a line is wrong
   */
  static OntologyFolder read(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new LexiconException(folder, "expected a folder, found none");
    }
    try {
      List<String> names = names(folder);
      if (names.isEmpty()) {
        throw new LexiconException(folder, "expected " + known() + ", found none");
      }
      for (String name : names) {
        if (!KNOWN.contains(name) || !Files.isRegularFile(folder.resolve(name))) {
          throw new LexiconException(
              folder.resolve(name), "expected no other file than " + known() + ", found this");
        }
      }
      return new OntologyFolder(
          rows(folder, names, TYPES, 3),
          rows(folder, names, NOUNS, 2),
          rows(folder, names, PREDICATES, 7),
          rows(folder, names, OPERATORS, 5));
    } catch (IOException e) {
      throw new LexiconException(folder, "expected tables that can be read, found " + e);
    }
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(f -> f.getFileName().toString())
          .filter(n -> !n.startsWith("."))
          .sorted()
          .collect(Collectors.toList());
    }
  }

  private static List<Lexicon.Row> rows(Path folder, List<String> names, String name, int columns)
      throws IOException {
    return names.contains(name) ? Lexicon.read(folder.resolve(name), columns) : List.of();
  }

  private static String known() {
    return String.join(", ", KNOWN.subList(0, KNOWN.size() - 1)) + " or " + OPERATORS;
  }
}
