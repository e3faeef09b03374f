package org.hearsay.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * What an earlier run has written: the ids in its coded reports. Its last line may be cut off; that
 * report counts as not coded.
 *
 * @param wholeLines the file's length in bytes without a line that was cut off
 * @param cutOff whether there is such a line
 */
record Resume(Path file, Set<String> ids, long wholeLines, boolean cutOff) {
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(200_000_000).build())
          .build();

  Resume {
    ids = Set.copyOf(ids);
  }

  /**
   * Reads the file, line by line.
   *
   * @throws IOException if it cannot be read or a line before the last is no coded report; the
   *     message says what was expected and what was found
   */
  static Resume read(Path file) throws IOException {
    if (!Files.isReadable(file) || Files.isDirectory(file)) {
      throw new IOException(file + ": expected a readable file, found none");
    }
    Set<String> ids = new HashSet<>();
    long whole = 0;
    int number = 0;
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
      for (byte[] line = line(in); line.length > 0; line = line(in)) {
        number++;
        if (line[line.length - 1] != '\n') {
          return new Resume(file, ids, whole, true);
        }
        whole += line.length;
        if (!new String(line, java.nio.charset.StandardCharsets.UTF_8).isBlank()) {
          int at = number;
          ids.add(
              id(line)
                  .orElseThrow(
                      () ->
                          new IOException(
                              file
                                  + ":"
                                  + at
                                  + ": expected a coded report, found something else")));
        }
      }
    }
    return new Resume(file, ids, whole, false);
  }

  /** The id in {@code {"report": {"id": …}}}. */
  private static Optional<String> id(byte[] line) {
    try (JsonParser json = JSON.createParser(line)) {
      boolean inReport = false;
      if (json.nextToken() != JsonToken.START_OBJECT) {
        return Optional.empty();
      }
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String field = json.currentName();
        json.nextToken();
        if (!inReport && field.equals("report") && json.hasToken(JsonToken.START_OBJECT)) {
          inReport = true;
        } else if (inReport && field.equals("id")) {
          return Optional.ofNullable(json.getValueAsString());
        } else {
          json.skipChildren();
        }
      }
      return Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** A line with its end; no bytes at the end of the stream. */
  private static byte[] line(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int b = in.read(); b >= 0; b = in.read()) {
      line.write(b);
      if (b == '\n') {
        break;
      }
    }
    return line.toByteArray();
  }

  /**
   * Takes the cut-off line away where the new results go to the end of the same file ({@code >>}),
   * so that the first of them does not stick to it.
   *
   * @param output where standard output leads, if that has a path
   * @return whether a line was taken away
   */
  boolean trim(Path output) throws IOException {
    if (!cutOff || !Files.exists(output) || !Files.isSameFile(output, file)) {
      return false;
    }
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.truncate(wholeLines);
    }
    return true;
  }
}
