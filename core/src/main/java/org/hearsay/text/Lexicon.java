package org.hearsay.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The one reader of all data files: UTF-8, tab-separated, {@code #} comment lines, {@code -} for an
 * empty field, {@code ;} between the members of a list. It is strict: other bytes, a wrong number
 * of fields, an empty field or a repeated line ends in a {@link LexiconException} that names file
 * and line.
 */
public final class Lexicon {
  private Lexicon() {}

  /**
   * Reads the resource {@code name} that stands beside {@code owner}.
   *
   * @throws LexiconException if a line is not {@code columns} fields
   */
  public static List<Row> read(Class<?> owner, String name, int columns) {
    try (InputStream in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalArgumentException(
            "name: no data file " + name + " beside " + owner.getName());
      }
      return read(in, name, columns);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a file.
   *
   * @throws LexiconException if a line is not {@code columns} fields
   */
  public static List<Row> read(Path file, int columns) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return read(in, file.toString(), columns);
    }
  }

  static List<Row> read(InputStream in, String file, int columns) throws IOException {
    List<Row> rows = new ArrayList<>();
    Map<String, Integer> seen = new HashMap<>();
    // Latin-1 keeps the bytes as they are, so that each line can be decoded by itself.
    BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.ISO_8859_1));
    int number = 0;
    for (String bytes = reader.readLine(); bytes != null; bytes = reader.readLine()) {
      number++;
      String line = utf8(bytes, file, number);
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] fields = line.split("\t", -1);
      if (fields.length != columns) {
        throw new LexiconException(
            file, number, "expected " + columns + " tab-separated fields, found " + fields.length);
      }
      for (int i = 0; i < columns; i++) {
        if (!fields[i].equals(fields[i].strip()) || fields[i].isEmpty()) {
          throw new LexiconException(
              file,
              number,
              "expected a value or - in field " + (i + 1) + ", found \"" + fields[i] + "\"");
        }
      }
      Integer before = seen.putIfAbsent(line, number);
      if (before != null) {
        throw new LexiconException(
            file, number, "expected a new line, found line " + before + " again");
      }
      rows.add(new Row(file, number, List.of(fields)));
    }
    return List.copyOf(rows);
  }

  private static String utf8(String bytes, String file, int number) {
    try {
      String line =
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(bytes.getBytes(StandardCharsets.ISO_8859_1)))
              .toString();
      return number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
    } catch (CharacterCodingException e) {
      throw new LexiconException(file, number, "expected UTF-8, found other bytes");
    }
  }

  /** One line of a data file; fields are counted from 0. */
  public record Row(String file, int line, List<String> fields) {
    public Row {
      fields = List.copyOf(fields);
    }

    /** The field as it stands; {@code -} comes out as the empty string. */
    public String text(int field) {
      String value = fields.get(field);
      return value.equals("-") ? "" : value;
    }

    /** The members of a list field; empty for {@code -}. */
    public List<String> list(int field) {
      return list(field, ";");
    }

    /** The members of a list field whose members stand between {@code separator}. */
    public List<String> list(int field, String separator) {
      String value = text(field);
      if (value.isEmpty()) {
        return List.of();
      }
      List<String> members = List.of(value.split(java.util.regex.Pattern.quote(separator), -1));
      if (members.contains("")) {
        throw error(
            "expected members between \""
                + separator
                + "\" in field "
                + (field + 1)
                + ", found \""
                + value
                + "\"");
      }
      return members;
    }

    /** The field as a constant of {@code type}, written in any case, {@code -} for {@code _}. */
    public <E extends Enum<E>> E constant(int field, Class<E> type) {
      return constant(fields.get(field), type);
    }

    /** {@code value}, a part of this line, as a constant of {@code type}. */
    public <E extends Enum<E>> E constant(String value, Class<E> type) {
      String wanted = value.toUpperCase(Locale.ROOT).replace('-', '_');
      for (E each : type.getEnumConstants()) {
        if (each.name().equals(wanted)) {
          return each;
        }
      }
      throw error(
          "expected one of "
              + Arrays.toString(type.getEnumConstants())
              + ", found \""
              + value
              + "\"");
    }

    /** True for {@code yes}, false for {@code no}. */
    public boolean yes(int field) {
      String value = fields.get(field);
      if (!value.equals("yes") && !value.equals("no")) {
        throw error("expected yes or no in field " + (field + 1) + ", found \"" + value + "\"");
      }
      return value.equals("yes");
    }

    public double number(int field) {
      String value = fields.get(field);
      // Java's parser alone would also take "NaN", "1d" and "0x1p3".
      if (!value.matches("-?\\d{1,15}(?:\\.\\d{1,15})?")) {
        throw error("expected a number in field " + (field + 1) + ", found \"" + value + "\"");
      }
      return Double.parseDouble(value);
    }

    /** A fault of this line, to be thrown by whoever finds it. */
    public LexiconException error(String problem) {
      return new LexiconException(file, line, problem);
    }
  }
}
