package org.hearsay.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.hearsay.report.Found.Known;
import org.hearsay.report.ReadResult.Read;
import org.hearsay.report.ReadResult.Unreadable;

/**
 * Reads reports from files, folders (recursively, hidden files left out) and streams: plain text in
 * any common encoding, JSON lines, a JSON object or array; each also compressed with gzip. One
 * reader remembers the ids that it gave out, unless it only {@linkplain #finding finds}. Not
 * thread-safe.
 */
public final class ReportReader {
  private final Consumer<Found> found;
  private final List<ReportFormat> formats;

  /** A reader of plain text and JSON. */
  public ReportReader(Consumer<ReadResult> results) {
    this(results, List.of());
  }

  /**
   * A reader of further formats, too.
   *
   * @param results is told of each report as soon as it is read, in the order of the input
   * @param formats tried in this order, before plain text and JSON
   */
  public ReportReader(Consumer<ReadResult> results, List<ReportFormat> formats) {
    this(formats, sieved(results));
  }

  private ReportReader(List<ReportFormat> formats, Consumer<Found> found) {
    this.found = found;
    this.formats = List.copyOf(formats);
  }

  /**
   * A reader that leaves to others what takes long, and to a {@link Sieve} of theirs what is
   * repeated or too long.
   *
   * @param found is told of each report as soon as it is found, in the order of the input
   * @param formats as above
   */
  public static ReportReader finding(Consumer<Found> found, List<ReportFormat> formats) {
    return new ReportReader(formats, found);
  }

  private static Consumer<Found> sieved(Consumer<ReadResult> results) {
    Sieve sieve = new Sieve();
    return found -> results.accept(sieve.sort(found.read()));
  }

  /** Reads a file, or all files under a folder in the order of their paths. */
  public void read(Path path) {
    if (!Files.exists(path)) {
      tell(new Unreadable(path.toString(), "expected a file or folder, found none"));
      return;
    }
    for (Path file : files(path)) {
      try (InputStream in = Files.newInputStream(file)) {
        read(in, file.toString());
      } catch (IOException e) {
        tell(new Unreadable(file.toString(), "expected a readable file: " + message(e)));
      }
    }
  }

  private List<Path> files(Path path) {
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    try {
      return Folder.files(path);
    } catch (IOException | java.io.UncheckedIOException e) {
      tell(new Unreadable(path.toString(), "expected a readable folder: " + message(e)));
      return List.of();
    }
  }

  /**
   * Reads one stream; what it holds is told from its content, and where that may be either, from
   * the ending of its name (.json, .jsonl, .ndjson).
   *
   * @param name stands for the stream in what is reported
   */
  public void read(InputStream stream, String name) throws IOException {
    BufferedInputStream stored = new BufferedInputStream(stream, 1 << 16);
    if (isReadAsFormat(stored, name)) {
      return;
    }
    BufferedInputStream in = unzipped(stored);
    if (in != stored && isReadAsFormat(in, name)) {
      return;
    }
    if (startsWithBrace(in)) {
      readLines(in, name);
      return;
    }
    byte[] bytes = in.readNBytes(Limits.BYTES + 1);
    if (bytes.length > Limits.BYTES) {
      tell(new Unreadable(name, Limits.TOO_MANY_BYTES));
      return;
    }
    Optional<String> text = TextDecoder.decode(bytes);
    if (text.isEmpty()) {
      tell(new Unreadable(name, "expected text, found bytes that are none"));
    } else if (text.get().isBlank()) {
      tell(new Unreadable(name, "expected text, found nothing"));
    } else if (isJsonLines(text.get(), name)) {
      readLines(new ByteArrayInputStream(text.get().getBytes(StandardCharsets.UTF_8)), name);
    } else if (text.get().stripLeading().startsWith("[") && name.matches(".*\\.json(?:\\.gz)?")) {
      readWhole(text.get(), name);
    } else {
      Optional<String> problem = Limits.problem(text.get());
      if (problem.isPresent()) {
        tell(new Unreadable(name, problem.get()));
      } else {
        give(name, Report.of(text.get()));
      }
    }
  }

  private boolean isReadAsFormat(BufferedInputStream in, String name) throws IOException {
    if (formats.isEmpty()) {
      return false;
    }
    in.mark(ReportFormat.HEAD);
    byte[] head = in.readNBytes(ReportFormat.HEAD);
    in.reset();
    for (ReportFormat format : formats) {
      if (format.matches(head, name)) {
        format.find(in, name, found);
        return true;
      }
    }
    return false;
  }

  /** JSON in UTF-16, or lines of which the first is broken. */
  private static boolean isJsonLines(String text, String name) {
    return text.stripLeading().startsWith("{") || name.matches(".*\\.(?:jsonl|ndjson)(?:\\.gz)?");
  }

  private static BufferedInputStream unzipped(BufferedInputStream in) throws IOException {
    in.mark(2);
    boolean zipped = in.read() == 0x1F && in.read() == 0x8B;
    in.reset();
    return zipped ? new BufferedInputStream(new GZIPInputStream(in, 1 << 16), 1 << 16) : in;
  }

  /** Whether the first character that is no white space opens a JSON object. */
  private static boolean startsWithBrace(InputStream in) throws IOException {
    in.mark(4096);
    int c = in.read();
    for (int i = 1;
        i < 4095 && (Character.isWhitespace(c) || c == 0xEF || c == 0xBB || c == 0xBF);
        i++) {
      c = in.read();
    }
    in.reset();
    return c == '{';
  }

  /** One object a line, read line by line so that the file's size does not matter. */
  private void readLines(InputStream in, String name) throws IOException {
    Lines lines = new Lines(in);
    boolean first = true;
    for (Optional<byte[]> line = lines.next(); !lines.isAtEnd(); line = lines.next()) {
      String where = name + ":" + lines.number();
      Optional<String> json = line.flatMap(TextDecoder::decode);
      if (line.isEmpty()) {
        tell(new Unreadable(where, Limits.TOO_MANY_BYTES));
      } else if (json.isEmpty()) {
        tell(new Unreadable(where, "expected a JSON object, found bytes that are no text"));
      } else if (json.get().isBlank()) {
        continue;
      } else if (first && json.get().strip().equals("{")) {
        // An object written over many lines: the file is one report.
        readWhole(json.get(), in, name);
        return;
      } else {
        try {
          give(where, JsonReports.parse(json.get()));
        } catch (JsonReports.BadReport e) {
          tell(new Unreadable(where, String.valueOf(e.getMessage())));
        }
      }
      first = false;
    }
    if (!lines.isComplete()) {
      tell(
          new Unreadable(
              name + ":" + lines.number(), "expected a line of at most 64 MB, gave up at 256 MB"));
    }
  }

  private void readWhole(String begin, InputStream in, String name) throws IOException {
    byte[] rest = in.readNBytes(Limits.BYTES + 1);
    if (rest.length > Limits.BYTES) {
      tell(new Unreadable(name, Limits.TOO_MANY_BYTES));
    } else {
      readWhole(begin + TextDecoder.decode(rest).orElse(""), name);
    }
  }

  private void readWhole(String json, String name) {
    List<JsonNode> members;
    try {
      members = JsonReports.members(json);
    } catch (JsonReports.BadReport e) {
      tell(new Unreadable(name, String.valueOf(e.getMessage())));
      return;
    }
    for (int i = 0; i < members.size(); i++) {
      String where = members.size() == 1 ? name : name + "[" + i + "]";
      try {
        give(where, JsonReports.report(members.get(i)));
      } catch (JsonReports.BadReport e) {
        tell(new Unreadable(where, String.valueOf(e.getMessage())));
      }
    }
  }

  private void give(String where, Report report) {
    tell(new Read(where, report));
  }

  private void tell(ReadResult result) {
    found.accept(new Known(result));
  }

  private static String message(Exception e) {
    if (e instanceof EOFException) {
      return "it is cut off";
    }
    return e.getClass().getSimpleName() + (e.getMessage() == null ? "" : " " + e.getMessage());
  }
}
