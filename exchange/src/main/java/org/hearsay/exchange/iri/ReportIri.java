package org.hearsay.exchange.iri;

import org.hearsay.archive.record.CodedRecord.Header;

/**
 * The names of a report.
 *
 * @param document where it was published: its URL, else {@code report}
 * @param report the report as Hearsay read it; two versions of one URL have two
 */
public record ReportIri(String document, String report) {
  /** Of a report with a URL of the web or without. */
  public static ReportIri of(Header header) {
    String report = "urn:hearsay:report:" + Iris.segment(header.id());
    return new ReportIri(header.url().flatMap(Iris::web).orElse(report), report);
  }

  /** Words of the document (RFC 5147); code points of the text that was read, end exclusive. */
  public String words(int begin, int end) {
    return document + "#char=" + begin + "," + end;
  }

  /** Something that was found in the report. */
  public String found(String kind, String name) {
    return report + "/" + kind + "/" + Iris.segment(name);
  }
}
