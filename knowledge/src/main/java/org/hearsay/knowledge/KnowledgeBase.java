package org.hearsay.knowledge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.hearsay.coding.Knowledge;
import org.hearsay.entity.Officeholders;
import org.hearsay.knowledge.index.Index;
import org.hearsay.knowledge.index.IndexException;
import org.hearsay.place.Gazetteer;
import org.hearsay.text.LexiconException;

/** All that is known, for a {@link org.hearsay.coding.Coder}. */
public final class KnowledgeBase {
  private static final String PLACES = "places.tsv";
  private static final String OFFICEHOLDERS = "officeholders.tsv";

  private KnowledgeBase() {}

  /** Places of the world and people in office that come with Hearsay. */
  public static Knowledge embedded() {
    Officeholders holders = soon(OfficeholderTable::embedded);
    return new Knowledge(PlaceIndex.embedded(), holders);
  }

  /** Read while the model is loaded, so that the first report need not wait for both. */
  private static Officeholders soon(Supplier<Officeholders> table) {
    CompletableFuture<Officeholders> read = CompletableFuture.supplyAsync(table);
    return name -> read.join().named(name);
  }

  /** Whether a folder has a file that {@link #with} reads. */
  public static boolean isIn(Path folder) {
    return Files.isRegularFile(folder.resolve(PLACES))
        || Files.isRegularFile(folder.resolve(OFFICEHOLDERS))
        || Files.isRegularFile(Index.PLACES.in(folder))
        || Files.isRegularFile(Index.OFFICEHOLDERS.in(folder));
  }

  /**
   * A user's files over what comes with Hearsay: tables {@code places.tsv} and {@code
   * officeholders.tsv} first, then the indexes that were imported, {@code places.db} and {@code
   * officeholders.db}. The indexes stay open as long as the process lives.
   *
   * @throws LexiconException which names the line of a table that is wrong
   * @throws IndexException if a file cannot be read
   */
  public static Knowledge with(Path folder) {
    Gazetteer own = Gazetteer.none();
    Gazetteer imported = Gazetteer.none();
    List<Officeholders> holders = new ArrayList<>();
    try {
      if (Files.isRegularFile(folder.resolve(PLACES))) {
        own = PlaceTable.read(folder.resolve(PLACES));
      }
      if (Files.isRegularFile(folder.resolve(OFFICEHOLDERS))) {
        holders.add(OfficeholderTable.read(folder.resolve(OFFICEHOLDERS)));
      }
    } catch (IOException e) {
      throw new IndexException(folder + ": expected tables that can be read, found " + e, e);
    }
    if (Files.isRegularFile(Index.PLACES.in(folder))) {
      imported = PlaceDatabase.open(Index.PLACES.in(folder));
    }
    if (Files.isRegularFile(Index.OFFICEHOLDERS.in(folder))) {
      holders.add(OfficeholderDatabase.open(Index.OFFICEHOLDERS.in(folder)));
    }
    Knowledge embedded = embedded();
    holders.add(embedded.officeholders());
    return new Knowledge(
        new LayeredGazetteer(own, imported, embedded.gazetteer()),
        new LayeredOfficeholders(holders));
  }
}
