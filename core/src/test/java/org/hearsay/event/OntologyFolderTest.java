package org.hearsay.event;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.text.LexiconException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A user's tables are read strictly. */
class OntologyFolderTest {
  private static final Map<String, String> GOOD =
      new TreeMap<>(
          Map.of(
              "types.tsv", "WATER-CUTOFF\tCOERCE\tWater is held back.",
              "nouns.tsv", "waterworks\tpump;sluice",
              "predicates.tsv",
                  "throttle\tverb\tWATER-CUTOFF\twithhold\tsubj\tof|obj\tobj:{waterworks}",
              "operators.tsv", "covenant\tverb\tinf|that\tPROMISE\twith|to"));

  @TempDir private Path folder = Path.of("");

  private void write(Map<String, String> files) throws IOException {
    for (Map.Entry<String, String> file : files.entrySet()) {
      Files.writeString(folder.resolve(file.getKey()), "# Ours\n" + file.getValue() + "\n");
    }
  }

  private String fault() {
    return String.valueOf(
        assertThrows(LexiconException.class, () -> EventLexicon.with(folder), folder.toString())
            .getMessage());
  }

  @Test
  void eachTableAloneIsEnough() throws IOException {
    for (String name : List.of("types.tsv", "nouns.tsv", "operators.tsv")) {
      write(Map.of(name, String.valueOf(GOOD.get(name))));
      assertDoesNotThrow(() -> EventLexicon.with(folder), name);
      Files.delete(folder.resolve(name));
    }
    write(Map.of("predicates.tsv", "flange\tverb\tSANCTION\t-\tsubj\tobj\t-"));
    Files.writeString(folder.resolve(".hidden"), "passed over");
    assertDoesNotThrow(() -> EventLexicon.with(folder));
  }

  /** "=>" stands before what the message ends with; "#" between fields. */
  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      value = {
        "types.tsv => Water#COERCE#- => upper-case words with - or _ between them, found \"Water\"",
        "types.tsv => WATER CUT#COERCE#- => between them, found \"WATER CUT\"",
        "types.tsv => ASSAULT#COERCE#- => a name that is not taken, found \"ASSAULT\"",
        "types.tsv => WATER#WATER#- => COERCE, ASSAULT], found \"WATER\"",
        "types.tsv => WATER#-#- => found \"-\"",
        "types.tsv => WATER#COERCE => expected 3 tab-separated fields, found 2",
        "nouns.tsv => Water#pump => expected a name in lower case, - between words, found \"Water\"",
        "nouns.tsv => water#Pump => expected nouns in lower case, ; between them, found \"Pump\"",
        "nouns.tsv => water#- => found \"\"",
        "nouns.tsv => water#pump;;main => found \"pump;;main\"",
        "predicates.tsv => flange#verb#WATER#-#subj#obj#- => a name of types.tsv, found \"WATER\"",
        "predicates.tsv => flange#verb#-#-#subj#obj#- => a name of types.tsv, found \"-\"",
        "predicates.tsv => flange#verb#COERCE#visit#subj#obj#- => a mode of COERCE, found \"visit\"",
        "predicates.tsv => Flange#verb#COERCE#-#subj#obj#- => found \"Flange\"",
        "predicates.tsv => flange  on#verb#COERCE#-#subj#obj#- => found \"flange  on\"",
        "predicates.tsv => flange#verbs#COERCE#-#subj#obj#- => found \"verbs\"",
        "predicates.tsv => flange#verb#COERCE#-#subject#obj#- => a preposition, found \"subject\"",
        "predicates.tsv => flange#verb#COERCE#-#subj#obj|ob#- => a preposition, found \"ob\"",
        "predicates.tsv => flange#verb#COERCE#-#subj#obj#objj => a preposition, found \"objj\"",
        "predicates.tsv => flange#verb#COERCE#-#subj#obj#ob:party => a preposition, found \"ob\"",
        "predicates.tsv => flange#verb#COERCE#-#subj#obj#obj:{boats} => nouns.tsv, found {boats}",
        "operators.tsv => vow#verb#-#PROMISE#to => found \"\"",
        "operators.tsv => vow#verb#inf#WATER#to => found \"WATER\"",
        "operators.tsv => vow#verb#inf#PROMISE#two => a preposition, found \"two\""
      })
  void aWrongLineIsNamedWithWhatWasExpected(String file, String line, String end)
      throws IOException {
    write(Map.of(file, line.replace('#', '\t')));
    String message = fault();
    assertTrue(
        message.startsWith(folder.resolve(file) + ":2: expected ") && message.endsWith(end),
        message);
  }

  /** However a good line is damaged, the message names it. */
  @Test
  void anyDamageIsNamedWithItsLine() throws IOException {
    int damaged = 0;
    for (Map.Entry<String, String> good : GOOD.entrySet()) {
      for (String line : damages(good.getValue())) {
        write(GOOD);
        Path file = folder.resolve(good.getKey());
        Files.write(file, ("# Ours\n" + line + "\n").getBytes(StandardCharsets.ISO_8859_1));
        String message = fault();
        int number = line.indexOf('\n') < 0 ? 2 : 3;
        assertTrue(message.startsWith(file + ":" + number + ": expected "), message);
        assertTrue(message.contains(", found "), message);
        damaged++;
      }
    }
    assertEquals(4 * 3 + 2 * (3 + 2 + 7 + 5), damaged);
  }

  private static List<String> damages(String good) {
    List<String> all = new ArrayList<>();
    all.add(good + "\tmore");
    all.add(good + "\n" + good);
    all.add(good + "\u00e9"); // a byte that is no UTF-8
    List<String> fields = List.of(good.split("\t", -1));
    for (int i = 0; i < fields.size(); i++) {
      List<String> less = new ArrayList<>(fields);
      less.remove(i);
      all.add(String.join("\t", less));
      List<String> empty = new ArrayList<>(fields);
      empty.set(i, " ");
      all.add(String.join("\t", empty));
    }
    return all;
  }

  @Test
  void aNameTwiceIsNamed() throws IOException {
    write(Map.of("types.tsv", "DYKE\tAID\tone\nDYKE\tCOERCE\tother"));
    assertEquals(
        folder.resolve("types.tsv") + ":3: expected a name that is not taken, found \"DYKE\"",
        fault());
    Files.delete(folder.resolve("types.tsv"));
    write(Map.of("nouns.tsv", "boat\tferry\nboat\tbarge"));
    assertEquals(
        folder.resolve("nouns.tsv") + ":3: expected a new name, found \"boat\" again", fault());
  }

  @Test
  void aFolderThatIsMissingEmptyOrHasOtherFilesIsNamed() throws IOException {
    String known = "types.tsv, nouns.tsv, predicates.tsv or operators.tsv";
    assertEquals(folder + ": expected " + known + ", found none", fault());
    write(GOOD);
    Path slip = Files.writeString(folder.resolve("predicate.tsv"), "");
    assertEquals(slip + ": expected no other file than " + known + ", found this", fault());
    Files.delete(slip);
    Files.delete(folder.resolve("nouns.tsv"));
    Path table = Files.createDirectory(folder.resolve("nouns.tsv"));
    assertEquals(table + ": expected no other file than " + known + ", found this", fault());
    Path missing = folder.resolve("missing");
    assertEquals(
        missing + ": expected a folder, found none",
        assertThrows(LexiconException.class, () -> EventLexicon.with(missing)).getMessage());
  }
}
