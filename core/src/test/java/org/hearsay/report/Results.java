package org.hearsay.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.hearsay.report.ReadResult.Read;
import org.hearsay.report.ReadResult.Repeated;
import org.hearsay.report.ReadResult.Unreadable;

/** What a new reader makes of an input. */
final class Results {
  private Results() {}

  static List<ReadResult> of(byte[] bytes, String name) throws IOException {
    List<ReadResult> results = new ArrayList<>();
    new ReportReader(results::add).read(new ByteArrayInputStream(bytes), name);
    return results;
  }

  static List<ReadResult> of(Path... paths) {
    List<ReadResult> results = new ArrayList<>();
    ReportReader reader = new ReportReader(results::add);
    for (Path path : paths) {
      reader.read(path);
    }
    return results;
  }

  /** Each result on one line: the place, then the text, the repeated id or the problem. */
  static List<String> shown(List<ReadResult> results) {
    return results.stream().map(Results::shown).toList();
  }

  static List<String> shown(String input, String name) throws IOException {
    return shown(of(input.getBytes(UTF_8), name));
  }

  private static String shown(ReadResult result) {
    if (result instanceof Read read) {
      return read.where() + " " + read.report().text();
    }
    if (result instanceof Repeated repeated) {
      return repeated.where() + " again " + repeated.id();
    }
    return result.where() + " FAILED " + ((Unreadable) result).problem();
  }

  static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(zipped)) {
      out.write(bytes);
    }
    return zipped.toByteArray();
  }
}
