package org.hearsay.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNamesTest {
  @ParameterizedTest
  @CsvSource({
    "Dagny Holm, NOR, holm",
    "Dagny van der Holm, NLD, holm;van der holm",
    "Omar al-Karsa, SYR, karsa;al karsa",
    "Kim Sun-ho, KOR, kim",
    "Dagny, NOR, ''"
  })
  void theSurname(String name, String state, String expected) {
    Set<String> surnames = PersonNames.surnames(name, Set.of(state));
    assertEquals(expected.isEmpty() ? Set.of() : Set.of(expected.split(";", -1)), surnames);
  }

  @ParameterizedTest
  @CsvSource({"José K. Larkin, jose larkin", "JOSE LARKIN, jose larkin", "K. Larkin, k larkin"})
  void middleInitialsAndAccentsDoNotCount(String name, String key) {
    assertEquals(key, PersonNames.key(name));
  }
}
