package org.hearsay.archive.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.hearsay.archive.record.CodedRecord;
import org.hearsay.archive.record.RecordException;
import org.hearsay.archive.record.RecordReader;
import org.hearsay.archive.word.Words;

/** The reports that are kept. */
public final class Reports {
  private static final String COLUMNS =
      "id, name, version, outlet, url, title, published, moment, agency, own_reporter, unique_text,"
          + " story, sha256";

  private final Database database;

  public Reports(Database database) {
    this.database = database;
  }

  /**
   * A report without its text.
   *
   * @param id number in the archive
   * @param name the id that it came with
   * @param moment of publication, seconds since 1970
   * @param uniqueText the report that leads those with the same words
   */
  public record Row(
      long id,
      String name,
      int version,
      Optional<String> outlet,
      Optional<String> url,
      String title,
      Optional<String> published,
      Optional<Long> moment,
      Optional<String> agency,
      boolean ownReporter,
      Optional<Long> uniqueText,
      Optional<Long> story,
      String sha256) {}

  /** The report of a number; it must be there. */
  public Row row(long id) {
    return database
        .one("SELECT " + COLUMNS + " FROM report WHERE id = ?", Reports::read, id)
        .orElseThrow(() -> new IllegalArgumentException("id: no report " + id));
  }

  /** The newest version of the report that came with this id, or else with this URL. */
  public Optional<Row> current(String name, Optional<String> url) {
    return database
        .one(
            "SELECT " + COLUMNS + " FROM report WHERE name = ? AND replaced_by IS NULL",
            Reports::read,
            name)
        .or(
            () ->
                url.flatMap(
                    u ->
                        database.one(
                            "SELECT "
                                + COLUMNS
                                + " FROM report WHERE url = ? AND replaced_by IS NULL",
                            Reports::read,
                            u)));
  }

  /** Whether a report counts: neither retracted nor replaced by a newer version. */
  public boolean isLive(long id) {
    return database
        .one(
            "SELECT 1 FROM report WHERE id = ? AND status = 'kept' AND replaced_by IS NULL",
            r -> 1,
            id)
        .isPresent();
  }

  /** Whether a report with this id or URL ever had this text, in whichever version. */
  public boolean had(String name, Optional<String> url, String sha256) {
    return database
        .one(
            "SELECT 1 FROM report WHERE (name = ? OR url = ?) AND sha256 = ?",
            r -> 1,
            name,
            url,
            sha256)
        .isPresent();
  }

  /** A full-text query for reports that have all the words, as they are written; may be empty. */
  public static String query(String words) {
    return Words.of(words).stream()
        .map(w -> '"' + w.span().in(words) + '"')
        .collect(Collectors.joining(" "));
  }

  /** Reports that match a full-text query of SQLite's FTS5, best first. */
  public List<Long> search(String query, int most) {
    return database.all(
        "SELECT t.rowid FROM report_text t JOIN report r ON r.id = t.rowid WHERE report_text MATCH ?"
            + " AND r.status = 'kept' AND r.replaced_by IS NULL ORDER BY t.rank LIMIT ?",
        r -> r.getLong(1),
        query,
        most);
  }

  /** How many reports match a full-text query, counted up to a number. */
  public int matching(String query, int most) {
    return database
        .one(
            "SELECT count(*) FROM (SELECT 1 FROM report_text WHERE report_text MATCH ? LIMIT ?)",
            r -> r.getInt(1),
            query,
            most)
        .orElse(0);
  }

  /** The text of a report; empty where there is no such report. */
  public String text(long id) {
    return database.one("SELECT text FROM report WHERE id = ?", r -> r.getString(1), id).orElse("");
  }

  /** The coded report of a number. */
  public CodedRecord record(long id) {
    byte[] coded =
        database.one("SELECT coded FROM report WHERE id = ?", r -> r.getBytes(1), id).orElseThrow();
    try {
      return RecordReader.read(unzip(coded));
    } catch (RecordException | IOException e) {
      throw new ArchiveException(
          database.file() + ": report " + id + " is damaged: " + e.getMessage(), e);
    }
  }

  private static Row read(ResultSet row) throws SQLException {
    return new Row(
        row.getLong("id"),
        row.getString("name"),
        row.getInt("version"),
        Optional.ofNullable(row.getString("outlet")),
        Optional.ofNullable(row.getString("url")),
        row.getString("title"),
        Optional.ofNullable(row.getString("published")),
        number(row, "moment"),
        Optional.ofNullable(row.getString("agency")),
        row.getBoolean("own_reporter"),
        number(row, "unique_text"),
        number(row, "story"),
        row.getString("sha256"));
  }

  private static Optional<Long> number(ResultSet row, String column) throws SQLException {
    long value = row.getLong(column);
    return row.wasNull() ? Optional.empty() : Optional.of(value);
  }

  /** Packs a coded report. */
  public static byte[] zip(String json) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(json.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static String unzip(byte[] bytes) throws IOException {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
