package org.hearsay.exchange.annotation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.exchange.export.EventWriter;
import org.hearsay.exchange.export.ExportFormat;

/** One page of annotations as JSON-LD. */
public final class AnnotationFormat implements ExportFormat {
  @Override
  public String name() {
    return "annotation";
  }

  @Override
  public String title() {
    return "W3C Web Annotations (JSON-LD) on statements and triggers of events";
  }

  @Override
  public List<String> lost() {
    return List.of(
        "places, dates, quantities, contexts; counts of origins",
        "positions count in the text as it was read, which may have no like in the page's markup",
        "statements, where events are happenings");
  }

  @Override
  public Content content() {
    return Content.EVENTS_AND_STATEMENTS;
  }

  @Override
  public EventWriter open(Path output) throws IOException {
    return new AnnotationWriter(output);
  }
}
