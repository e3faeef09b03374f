package org.hearsay.exchange.table;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A file of tab-separated rows in UTF-8 without quoting. Some readers take a straight double quote
 * for the beginning of a quoted cell and swallow what follows, so that it becomes a single one.
 */
final class TabFile implements Closeable {
  private final Writer out;
  private final int columns;

  TabFile(Path file, int columns) throws IOException {
    this.out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
    this.columns = columns;
  }

  void row(List<String> cells) throws IOException {
    if (cells.size() != columns) {
      throw new IllegalArgumentException(
          "cells: expected " + columns + ", found " + cells.size() + " " + cells);
    }
    for (int i = 0; i < columns; i++) {
      out.write(i == 0 ? "" : "\t");
      out.write(Cell.text(cells.get(i).replace('"', '\'')));
    }
    out.write('\n');
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
