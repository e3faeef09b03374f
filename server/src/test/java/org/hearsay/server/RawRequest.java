package org.hearsay.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;

/**
 * A request of {@code requests.tsv}, written to a socket byte by byte, since clients mend or refuse
 * what is wrong with it. How its columns are written is told in the README beside the file.
 *
 * @param expected {@code 4xx}, {@code 200} or {@code <500}
 */
record RawRequest(
    String name, String method, String path, String headers, String body, String expected) {
  private static final int PATIENCE_MILLIS = 60_000;
  private static final Pattern TIMES = Pattern.compile("\\\\\\*(\\d+)\\(([^\\]]*?)\\)(?!\\))", 0);
  private static final Pattern ESCAPE =
      Pattern.compile("\\\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|([\\\\nr;z]))");
  private static final String PACKED = "\\z";

  /** What came back; the whole head, and the body as Latin-1. */
  record Answer(int status, String head, String body) {}

  static RawRequest of(String line) {
    String[] cells = line.split("\t", -1);
    return new RawRequest(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5]);
  }

  /** What it tries, such as {@code token}. */
  String kind() {
    return name.replaceFirst("-.*", "");
  }

  /** Sends it; the answer is read even where the server takes no more of the body. */
  Answer send(int port, Map<String, String> values) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(PATIENCE_MILLIS);
      byte[] all = bytes(values);
      Thread writer = new Thread(() -> write(socket, all));
      writer.start();
      return read(socket.getInputStream());
    }
  }

  private static void write(Socket socket, byte[] all) {
    try {
      OutputStream out = socket.getOutputStream();
      out.write(all);
      out.flush();
    } catch (IOException e) {
      // The server may close before it has read all.
    }
  }

  private byte[] bytes(Map<String, String> values) {
    byte[] content =
        body.startsWith(PACKED)
            ? packed(bytes(body.substring(PACKED.length()), values))
            : bytes(body, values);
    List<String> lines = new ArrayList<>();
    for (String header : headers.split("(?<!\\\\);", -1)) {
      if (!header.isEmpty() && !header.startsWith("!")) {
        lines.add(header.replaceFirst("=", ": ").replace("\\;", ";"));
      }
    }
    add(lines, "Host", "127.0.0.1:{port}");
    add(lines, "Connection", "close");
    if ((content.length > 0 || method.equals("POST")) && !has(lines, "Transfer-Encoding")) {
      add(lines, "Content-Length", Integer.toString(content.length));
    }
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(bytes(method + " " + path + " HTTP/1.1\\r\\n", values));
    lines.forEach(line -> all.writeBytes(bytes(line + "\\r\\n", values)));
    all.writeBytes(new byte[] {'\r', '\n'});
    all.writeBytes(content);
    return all.toByteArray();
  }

  private void add(List<String> lines, String header, String value) {
    if (!has(lines, header) && !List.of(headers.split(";", -1)).contains("!" + header)) {
      lines.add(header + ": " + value);
    }
  }

  private static boolean has(List<String> lines, String header) {
    String begin = header.toLowerCase(Locale.ROOT) + ":";
    return lines.stream().anyMatch(l -> l.toLowerCase(Locale.ROOT).startsWith(begin));
  }

  /** What a cell stands for. */
  private static byte[] bytes(String cell, Map<String, String> values) {
    Matcher times = TIMES.matcher(cell);
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    int done = 0;
    while (times.find()) {
      all.writeBytes(plain(cell.substring(done, times.start()), values));
      byte[] part = plain(times.group(2), values);
      for (int i = Integer.parseInt(times.group(1)); i > 0; i--) {
        all.writeBytes(part);
      }
      done = times.end();
    }
    all.writeBytes(plain(cell.substring(done), values));
    return all.toByteArray();
  }

  private static byte[] plain(String cell, Map<String, String> values) {
    String filled = cell;
    for (Map.Entry<String, String> value : values.entrySet()) {
      filled = filled.replace("{" + value.getKey() + "}", value.getValue());
    }
    Matcher escape = ESCAPE.matcher(filled);
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    int done = 0;
    while (escape.find()) {
      all.writeBytes(filled.substring(done, escape.start()).getBytes(StandardCharsets.UTF_8));
      if (escape.group(1) != null) {
        all.write(Integer.parseInt(escape.group(1), 16));
      } else if (escape.group(2) != null) {
        String character = Character.toString(Integer.parseInt(escape.group(2), 16));
        all.writeBytes(character.getBytes(StandardCharsets.UTF_8));
      } else {
        all.write(
            "\\nr;".indexOf(escape.group(3)) < 0
                ? 'z'
                : "\\\n\r;".charAt("\\nr;".indexOf(escape.group(3))));
      }
      done = escape.end();
    }
    all.writeBytes(filled.substring(done).getBytes(StandardCharsets.UTF_8));
    return all.toByteArray();
  }

  private static byte[] packed(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  private static Answer read(InputStream in) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    byte[] part = new byte[1 << 14];
    try {
      for (int n = in.read(part); n >= 0; n = in.read(part)) {
        all.write(part, 0, n);
      }
    } catch (java.net.SocketException e) {
      // Closed while we still sent: what came before is the answer.
    }
    String text = all.toString(StandardCharsets.ISO_8859_1);
    int end = text.indexOf("\r\n\r\n");
    String head = end < 0 ? text : text.substring(0, end);
    Matcher status = Pattern.compile("^HTTP/1\\.[01] (\\d{3})").matcher(head);
    return new Answer(
        status.find() ? Integer.parseInt(status.group(1)) : 0,
        head,
        end < 0 ? "" : text.substring(end + 4));
  }

  /** Those of a file, without its heading. */
  static List<RawRequest> all(String file) {
    return file.lines()
        .filter(line -> !line.startsWith("#"))
        .skip(1)
        .map(RawRequest::of)
        .collect(Collectors.toList());
  }
}
