package org.hearsay.knowledge.imports;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * One table that is to be read.
 *
 * @param name its file, and behind an exclamation mark the member of a zip file
 */
record Source(String name, Content content, Opening opening) {
  /** Opens it from the beginning. */
  interface Opening {
    InputStream open() throws IOException;
  }

  /**
   * The tables of a file: one, or those of the members of a zip file that are any.
   *
   * @throws IOException if it cannot be read; the message says what was expected
   */
  static List<Source> of(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new IOException("expected a file, found none");
    }
    byte[] magic;
    try (InputStream in = Files.newInputStream(file)) {
      magic = in.readNBytes(3);
    }
    if (magic.length > 1 && magic[0] == 'P' && magic[1] == 'K') {
      return members(file);
    }
    if (magic.length > 2 && magic[0] == 'B' && magic[1] == 'Z' && magic[2] == 'h') {
      throw new IOException(
          "expected plain text, gzip or zip, found bzip2: bzcat FILE | hearsay knowledge import -");
    }
    return List.of(source(file.toString(), () -> unzipped(Files.newInputStream(file))));
  }

  /** What a stream holds; it can be opened once only. */
  static Source of(InputStream stream, String name) throws IOException {
    InputStream in = unzipped(stream);
    byte[] head = head(in);
    return new Source(
        name, content(head), () -> new SequenceInputStream(new ByteArrayInputStream(head), in));
  }

  private static Source source(String name, Opening opening) throws IOException {
    try (InputStream in = opening.open()) {
      return new Source(name, content(head(in)), opening);
    }
  }

  /** The first bytes; of a file that is cut off, what is there. */
  private static byte[] head(InputStream in) throws IOException {
    byte[] head = new byte[Content.HEAD];
    int length = 0;
    try {
      for (int read = 0; read >= 0 && length < head.length; length += Math.max(0, read)) {
        read = in.read(head, length, head.length - length);
      }
    } catch (IOException e) {
      if (length == 0) {
        throw e;
      }
    }
    return Arrays.copyOf(head, length);
  }

  private static Content content(byte[] head) throws IOException {
    return Content.of(head).orElseThrow(() -> new IOException(otherwise()));
  }

  private static String otherwise() {
    return "expected a table of GeoNames (allCountries, cities500, alternateNamesV2), entities of"
        + " Wikidata (JSON) or a result of its query service (CSV), found something else";
  }

  private static List<Source> members(Path file) throws IOException {
    List<Source> sources = new ArrayList<>();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : zip.stream().filter(e -> !e.isDirectory()).toList()) {
        Optional<Content> content;
        try (InputStream in = zip.getInputStream(entry)) {
          content = Content.of(head(in));
        }
        String member = entry.getName();
        content.ifPresent(
            c -> sources.add(new Source(file + "!" + member, c, () -> open(file, member))));
      }
    }
    if (sources.isEmpty()) {
      throw new IOException(otherwise());
    }
    return sources;
  }

  private static InputStream open(Path file, String member) throws IOException {
    ZipFile zip = new ZipFile(file.toFile());
    try {
      ZipEntry entry = zip.getEntry(member);
      if (entry == null) {
        throw new IOException("expected the member " + member + ", found none");
      }
      InputStream in = zip.getInputStream(entry);
      return new FilterInputStream(in) {
        @Override
        public void close() throws IOException {
          zip.close();
        }
      };
    } catch (IOException e) {
      zip.close();
      throw e;
    }
  }

  /** Not buffered behind: of a stream that is cut off a buffer loses the last that is there. */
  private static InputStream unzipped(InputStream stream) throws IOException {
    BufferedInputStream in = new BufferedInputStream(stream, 1 << 16);
    in.mark(2);
    boolean zipped = in.read() == 0x1F && in.read() == 0x8B;
    in.reset();
    if (!zipped) {
      return in;
    }
    try {
      return new GZIPInputStream(in, 1 << 16);
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }
}
