package org.hearsay.evaluation.archive;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import org.hearsay.archive.Prepared;
import org.hearsay.report.Report;

/** A report as if it had been coded and nothing found. */
final class PlainRecord {
  private static final ObjectMapper JSON = new ObjectMapper();

  private PlainRecord() {}

  static Prepared of(String id, String text) throws IOException {
    ObjectNode root = JSON.createObjectNode().put("schema", "hearsay/1");
    ObjectNode report = root.putObject("report").put("id", id).put("text", text);
    report.put("sha256", Report.of(text).sha256());
    report.putArray("agencies");
    for (String array : new String[] {"entities", "places", "attributions", "events"}) {
      root.putArray(array);
    }
    return DossierScorer.prepared(root.toString());
  }
}
