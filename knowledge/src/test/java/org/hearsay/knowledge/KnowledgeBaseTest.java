package org.hearsay.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.coding.Knowledge;
import org.hearsay.entity.Office;
import org.hearsay.knowledge.geonames.PlaceWriter;
import org.hearsay.knowledge.index.IndexException;
import org.hearsay.place.Gazetteer;
import org.hearsay.place.Place.Point;
import org.hearsay.place.Toponym;
import org.hearsay.text.LexiconException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnowledgeBaseTest {
  private final Path folder;

  KnowledgeBaseTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private static Toponym town(long number, String country, long population) {
    return new Toponym(
        number, "Larkin", Toponym.Kind.TOWN, country, "", population, new Point(1, 1));
  }

  private static Gazetteer of(Toponym... places) {
    return name -> name.equals("Larkin") ? List.of(places) : List.of();
  }

  @Test
  void aUsersPlaceIsTheOnlyOneOfItsNameInItsCountry() {
    LayeredGazetteer all =
        new LayeredGazetteer(
            of(town(0, "PAN", 7)),
            of(town(1, "PAN", 5), town(2, "NOR", 5)),
            of(town(3, "PAN", 4), town(4, "NOR", 4)));
    assertEquals(
        List.of(town(0, "PAN", 7), town(2, "NOR", 5), town(4, "NOR", 4)), all.named("Larkin"));
  }

  @Test
  void anImportKnowsBetterOfThePlacesThatBothHave() {
    LayeredGazetteer all =
        new LayeredGazetteer(
            Gazetteer.none(),
            of(town(1, "PAN", 5)),
            of(town(1, "PAN", 4), town(2, "PAN", 4), town(0, "PAN", 3)));
    assertEquals(
        List.of(town(1, "PAN", 5), town(2, "PAN", 4), town(0, "PAN", 3)), all.named("Larkin"));
  }

  @Test
  void tablesAndIndexesOfAFolderStandOverWhatComesWithHearsay() throws IOException {
    assertFalse(KnowledgeBase.isIn(folder));
    Files.writeString(
        folder.resolve("places.tsv"),
        "# mine\nQuarry Hill\tThe Quarry;Steinbruch\ttown\tUSA\tMN\t40\t44.5\t-93.25\t-\n");
    Files.writeString(
        folder.resolve("officeholders.tsv"),
        "Holm\tDagny Holm\t-\tNOR\tGOV\tmayor of gjovikdal\t2020-01\t-\n");
    try (PlaceWriter writer = PlaceWriter.begin(folder.resolve("places.db"))) {
      String line = "9000001\tPort Larkin\t\t\t8\t-79\tP\tPPL\tPA\t\t08\t\t\t\t9\t\t\t\t";
      assertTrue(writer.place(line));
      writer.finish();
    }
    assertTrue(KnowledgeBase.isIn(folder));
    Knowledge knowledge = KnowledgeBase.with(folder);
    Toponym hill =
        new Toponym(0, "Quarry Hill", Toponym.Kind.TOWN, "USA", "MN", 40, new Point(44.5, -93.25));
    assertEquals(List.of(hill), knowledge.gazetteer().named("steinbruch"));
    assertEquals(9000001, knowledge.gazetteer().named("Port Larkin").get(0).geonames());
    assertEquals("NOR", knowledge.gazetteer().named("Oslo").get(0).country());
    assertEquals("mayor of gjovikdal", role(knowledge, "Dagny Holm"));
    assertEquals("president", role(knowledge, "Emmanuel Macron"));
  }

  @Test
  void ofAPersonThatAUserHasTheirOfficesCount() throws IOException {
    Files.writeString(
        folder.resolve("officeholders.tsv"),
        "Macron\tEmmanuel Macron\t-\tFRA\tGOV\tlighthouse keeper\t2030-01\t-\n");
    List<Office> offices = KnowledgeBase.with(folder).officeholders().named("Emmanuel Macron");
    assertEquals(List.of("lighthouse keeper"), offices.stream().map(Office::role).toList());
  }

  private static String role(Knowledge knowledge, String name) {
    List<Office> offices = knowledge.officeholders().named(name);
    return offices.get(offices.size() - 1).role();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Hill;-;village;USA;MN;4;44;-93;- | expected one of",
        "Hill;-;town;US;MN;4;44;-93;- | expected an alpha-3 code in field 4, found \"US\"",
        "Hill;-;town;-;MN;4;44;-93;- | expected an alpha-3 code in field 4, found \"-\"",
        "Hill;-;town;USA;MN;many;44;-93;- | expected a whole number or - in field 6",
        "Hill;-;town;USA;MN;4;94;-93;- | expected degrees up to 90 in field 7, found \"94\"",
        "Hill;-;town;USA;MN;4;north;-93;- | expected a number in field 7, found \"north\"",
        "-;-;town;USA;MN;4;44;-93;- | expected a name in field 1, found \"-\"",
        "Hill;town | expected 9 tab-separated fields, found 2"
      })
  void aWrongLineOfATableIsNamed(String line, String problem) throws IOException {
    Path file = folder.resolve("places.tsv");
    Files.writeString(file, "# head\n" + line.replace(';', '\t') + "\n");
    LexiconException e = assertThrows(LexiconException.class, () -> KnowledgeBase.with(folder));
    String message = String.valueOf(e.getMessage());
    assertTrue(message.startsWith(file + ":2: " + problem), message);
  }

  @Test
  void whatIsNoIndexIsNamed() throws IOException {
    Path file = Files.writeString(folder.resolve("officeholders.db"), "notes ".repeat(300));
    IndexException e = assertThrows(IndexException.class, () -> KnowledgeBase.with(folder));
    assertEquals(
        file + ": expected an index, found a file of another kind", String.valueOf(e.getMessage()));
    Files.delete(file);
    PlaceWriter writer = PlaceWriter.begin(folder.resolve("places.db"));
    writer.finish();
    writer.close();
    Files.move(folder.resolve("places.db"), file);
    e = assertThrows(IndexException.class, () -> KnowledgeBase.with(folder));
    assertEquals(
        file + ": expected an index of officeholders, found another database",
        String.valueOf(e.getMessage()));
  }
}
