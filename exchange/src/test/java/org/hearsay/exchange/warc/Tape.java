package org.hearsay.exchange.warc;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.hearsay.exchange.Formats;
import org.hearsay.report.ReadResult;
import org.hearsay.report.ReadResult.PassedOver;
import org.hearsay.report.ReadResult.Read;
import org.hearsay.report.ReadResult.Repeated;
import org.hearsay.report.ReadResult.Unreadable;
import org.hearsay.report.ReportReader;

/** Records of a web archive, written byte by byte, and what a new reader makes of them. */
final class Tape {
  private Tape() {}

  /** A page on one of the ships of a made-up harbour. */
  static String page(String ship) {
    String name = "The " + ship;
    return "<!DOCTYPE html><html><head><title>"
        + name
        + " leaves Port Karsa</title></head><body><article><h1>"
        + name
        + " leaves Port Karsa</h1><p>"
        + name
        + " left the harbour of Port Karsa on Tuesday after the port council had lifted its ban, the"
        + " harbour master, Ona Brill, told reporters at the quay.</p><p>The council had kept the ship"
        + " for eleven days because of a quarrel with its owners over unpaid fees. \"We have settled"
        + " it,\" Brill said. The owners did not answer questions about "
        + name
        + " and its crew of fourteen.</p></article></body></html>";
  }

  static byte[] http(String headers, byte[] body) {
    return join(("HTTP/1.1 200 OK\r\n" + headers + "\r\n\r\n").getBytes(UTF_8), body);
  }

  static byte[] html(String ship) {
    return http("Content-Type: text/html; charset=utf-8", page(ship).getBytes(UTF_8));
  }

  /** A record with the right length. */
  static byte[] record(String type, String fields, byte[] block) {
    return record(type, fields, block, block.length);
  }

  static byte[] record(String type, String fields, byte[] block, long length) {
    String header =
        "WARC/1.0\r\nWARC-Type: "
            + type
            + "\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000000>\r\n"
            + "WARC-Date: 2031-03-04T05:06:07Z\r\n"
            + fields
            + "Content-Length: "
            + length
            + "\r\n\r\n";
    return join(header.getBytes(UTF_8), block, "\r\n\r\n".getBytes(UTF_8));
  }

  static byte[] response(String ship) {
    return response(ship, html(ship));
  }

  static byte[] response(String ship, byte[] block) {
    return record("response", fields(ship), block);
  }

  static String fields(String ship) {
    return "WARC-Target-URI: https://karsa.example/"
        + ship
        + "\r\nContent-Type: application/http; msgtype=response\r\n";
  }

  static byte[] info() {
    return record(
        "warcinfo", "Content-Type: application/warc-fields\r\n", "software: x\r\n".getBytes(UTF_8));
  }

  static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(zipped)) {
      out.write(bytes);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return zipped.toByteArray();
  }

  static byte[] join(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  static List<ReadResult> read(byte[] tape) {
    return read(tape, "t.warc");
  }

  static List<ReadResult> read(byte[] tape, String name) {
    List<ReadResult> results = new ArrayList<>();
    try {
      new ReportReader(results::add, Formats.all()).read(new ByteArrayInputStream(tape), name);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return results;
  }

  /** Each result on one line; of a report its URL. */
  static List<String> shown(byte[] tape) {
    return read(tape).stream().map(Tape::shown).toList();
  }

  private static String shown(ReadResult result) {
    if (result instanceof Read read) {
      String url = read.report().metadata().url().orElse("none");
      return read.where().replaceAll(" at byte.*", "") + " " + url;
    }
    if (result instanceof Repeated again) {
      return again.where().replaceAll(" at byte.*", "") + " again";
    }
    if (result instanceof PassedOver others) {
      return others.count() + " " + others.what();
    }
    return result.where() + ": " + ((Unreadable) result).problem();
  }
}
