package org.hearsay.knowledge.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hearsay.knowledge.geonames.PlaceWriter;
import org.hearsay.knowledge.index.Index;
import org.hearsay.knowledge.index.IndexException;
import org.hearsay.knowledge.wikidata.OfficeholderWriter;

/**
 * Imports files into the indexes of a folder. What an index held before stays, unless a file has
 * the same place or person; a stopped import leaves it as it was. For one use.
 */
public final class Import {
  private static final int LONGEST_LINE = 1 << 20;

  /** Entities with thousands of statements have some megabytes. */
  private static final int LONGEST_ENTITY = 1 << 25;

  private final Path folder;
  private final YearMonth today;
  private final Listener listener;
  private final List<Source> sources = new ArrayList<>();
  private final List<Made> made = new ArrayList<>();
  private boolean complete = true;

  /**
   * @param folder that holds the indexes; made where there is none
   * @param today against which it is told whether an office without an end is held
   */
  public Import(Path folder, YearMonth today, Listener listener) {
    this.folder = folder;
    this.today = today;
    this.listener = listener;
  }

  /**
   * Imports files; {@code -} is {@code in}.
   *
   * @return the indexes that were made
   * @throws IndexException if an index cannot be written
   */
  public List<Made> read(List<String> files, InputStream in) {
    files.forEach(f -> look(f, in));
    sources.sort(Comparator.comparing(Source::content));
    if (sources.isEmpty()) {
      return List.of();
    }
    try {
      Files.createDirectories(folder);
      try (FileChannel channel =
              FileChannel.open(
                  folder.resolve("import.lock"),
                  StandardOpenOption.CREATE,
                  StandardOpenOption.WRITE);
          FileLock lock = channel.tryLock()) {
        if (lock == null) {
          throw new OverlappingFileLockException();
        }
        places();
        officeholders();
      }
    } catch (OverlappingFileLockException e) {
      throw new IndexException(folder + ": expected to be alone, found another import at work", e);
    } catch (IOException e) {
      throw new IndexException(
          folder + ": expected a folder to write to, found " + TableReader.message(e), e);
    }
    return List.copyOf(made);
  }

  /** Whether all that was given could be read. */
  public boolean isComplete() {
    return complete;
  }

  private void look(String file, InputStream in) {
    try {
      if (file.equals("-")) {
        sources.add(Source.of(in, "standard input"));
      } else {
        sources.addAll(Source.of(Path.of(file)));
      }
    } catch (IOException | InvalidPathException e) {
      complete = false;
      listener.bad(file.equals("-") ? "standard input" : file, TableReader.message(e));
    }
  }

  private List<Source> of(Content first, Content second) {
    Set<Content> wanted = EnumSet.of(first, second);
    return sources.stream().filter(s -> wanted.contains(s.content())).toList();
  }

  private void places() {
    List<Source> tables = of(Content.PLACES, Content.ALTERNATE_NAMES);
    if (tables.isEmpty()) {
      return;
    }
    Path file = Index.PLACES.in(folder);
    Source first = tables.get(0);
    if (first.content() == Content.ALTERNATE_NAMES && !Files.exists(file)) {
      complete = false;
      listener.bad(
          first.name(), "expected a table of places with it (allCountries.zip), found none");
      return;
    }
    try (PlaceWriter writer = PlaceWriter.begin(file)) {
      for (Source source : tables) {
        TableReader.Taker taker =
            source.content() == Content.PLACES
                ? line -> writer.place(line.text())
                : line -> writer.alternateName(line.text());
        TableReader reader = new TableReader(listener);
        reader.read(source, LONGEST_LINE, taker);
        complete &= reader.bad() == 0;
        writer.source(source.name(), reader.lines(), reader.kept(), reader.bad());
      }
      listener.finishing(file.toString());
      PlaceWriter.Counts counts = writer.finish();
      made.add(new Made(Index.PLACES, file, counts.places(), counts.names()));
    }
  }

  private void officeholders() {
    List<Source> tables = of(Content.ENTITIES, Content.QUERY_RESULT);
    if (tables.isEmpty()) {
      return;
    }
    Path file = Index.OFFICEHOLDERS.in(folder);
    try (OfficeholderWriter writer = OfficeholderWriter.begin(file, today)) {
      for (Source source : tables) {
        TableReader reader = new TableReader(listener);
        if (source.content() == Content.ENTITIES) {
          reader.read(source, LONGEST_ENTITY, l -> writer.entity(l.bytes()));
        } else {
          reader.read(source, LONGEST_LINE, l -> row(writer, l));
        }
        complete &= reader.bad() == 0;
        writer.source(source.name(), reader.lines(), reader.kept(), reader.bad());
      }
      listener.finishing(file.toString());
      OfficeholderWriter.Counts counts = writer.finish();
      made.add(new Made(Index.OFFICEHOLDERS, file, counts.people(), counts.names()));
    }
  }

  private static boolean row(OfficeholderWriter writer, Lines line) {
    if (line.number() == 1) {
      writer.header(line.text());
      return false;
    }
    return writer.row(line.text());
  }
}
