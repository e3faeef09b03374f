package org.hearsay.coding;

import java.io.IOException;
import org.hearsay.report.Metadata;
import org.hearsay.report.Publication;
import org.hearsay.report.Report;

/**
 * A report in the schema: what its source and its header tell, and the text that spans count in.
 */
final class ReportFields {
  private final JsonFields json;

  ReportFields(JsonFields json) {
    this.json = json;
  }

  void write(Report report) throws IOException {
    Metadata data = report.metadata();
    json.text("id", report.id());
    json.text("title", data.title());
    json.text("outlet", data.outlet());
    json.text("url", data.url());
    json.text("language", data.language());
    json.text("published", data.published().map(Publication::value));
    json.text("published_basis", data.published().map(p -> JsonFields.lower(p.basis())));
    json.text("byline", data.byline());
    json.text("dateline", data.dateline());
    json.strings("agencies", data.agencies());
    json.text("retrieved", data.retrieved());
    json.text("sha256", report.sha256());
    json.raw("extra", report.extra());
    json.text("text", report.text());
  }
}
