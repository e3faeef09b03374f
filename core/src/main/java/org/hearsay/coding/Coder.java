package org.hearsay.coding;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.AttributionFinder;
import org.hearsay.attribution.Heads;
import org.hearsay.coding.UncodableReportException.Reason;
import org.hearsay.encoder.Encoded;
import org.hearsay.encoder.Encoder;
import org.hearsay.encoder.Window;
import org.hearsay.encoder.Windows;
import org.hearsay.entity.Entities;
import org.hearsay.event.Event;
import org.hearsay.event.EventFinder;
import org.hearsay.place.Place;
import org.hearsay.place.PlaceFinder;
import org.hearsay.report.Layout;
import org.hearsay.report.Publication;
import org.hearsay.report.Report;
import org.hearsay.syntax.Coordination;
import org.hearsay.syntax.ParsedText;
import org.hearsay.syntax.Parser;
import org.hearsay.syntax.Sentence;
import org.hearsay.syntax.Token;
import org.hearsay.text.Quotation;
import org.hearsay.text.QuotationScanner;
import org.hearsay.text.Span;

/**
 * Codes reports. Built once a process, shared between threads; the same report always gives the
 * same records.
 */
public final class Coder {
  /** The version in every coded report. */
  public static final String VERSION = "0.1.0";

  /** So long a report may take, unless said otherwise. */
  public static final Duration DEFAULT_LIMIT = Duration.ofSeconds(30);

  private final Parser parser;
  private final Encoder encoder;
  private final Heads heads;
  private final Duration limit;

  public Coder(Parser parser) {
    this(parser, DEFAULT_LIMIT);
  }

  /**
   * @param limit for one report; it is looked at after each paragraph
   */
  public Coder(Parser parser, Duration limit) {
    this.parser = parser;
    this.encoder = Encoder.load();
    this.heads = new Heads(encoder.properties());
    this.limit = limit;
  }

  /**
   * Codes one report.
   *
   * @throws UncodableReportException if it is not in English or takes too long
   */
  public CodedReport code(Report report) {
    if (!report.isEnglish()) {
      String language = report.metadata().language().orElse("unknown");
      throw new UncodableReportException(
          Reason.NOT_ENGLISH, "expected English, found language \"" + language + "\"");
    }
    Deadline deadline = new Deadline(limit);
    ParsedText text = parse(report, deadline);
    List<Span> regions = report.layout().regions();
    List<Quotation> quotations = QuotationScanner.scan(report.text(), regions);
    Entities entities = Entities.of(text);
    List<Place> places = PlaceFinder.find(entities);
    deadline.check();
    List<Encoded> encoded = new ArrayList<>();
    for (Window window : Windows.of(report.text(), regions, quotations)) {
      encoded.add(encoder.encode(window));
      deadline.check();
    }
    List<Attribution> attributions =
        AttributionFinder.find(text, quotations, entities, heads, encoded);
    deadline.check();
    Optional<LocalDate> day = report.metadata().published().map(Publication::day);
    List<Event> events = EventFinder.find(text, entities, places, attributions, day);
    deadline.check();
    return new CodedReport(
        report, entities, places, attributions, events, List.of(parser.name(), encoder.name()));
  }

  private ParsedText parse(Report report, Deadline deadline) {
    List<Sentence> sentences = new ArrayList<>();
    Layout layout = report.layout();
    int paragraph = 0;
    if (layout.title().isPresent()) {
      add(sentences, report.text(), layout.title().get(), paragraph++, true);
    }
    for (Span span : layout.body()) {
      add(sentences, report.text(), span, paragraph++, false);
      deadline.check();
    }
    return new ParsedText(report.text(), sentences);
  }

  private void add(
      List<Sentence> sentences, String text, Span span, int paragraph, boolean headline) {
    for (List<Token> tokens : parser.parse(text, span)) {
      sentences.add(
          new Sentence(sentences.size(), paragraph, headline, Coordination.mended(tokens)));
    }
  }

  private static final class Deadline {
    private final long end;
    private final Duration limit;

    Deadline(Duration limit) {
      this.limit = limit;
      end = System.nanoTime() + limit.toNanos();
    }

    void check() {
      if (System.nanoTime() - end > 0) {
        throw new UncodableReportException(
            Reason.TIME_LIMIT, "expected to be done in " + limit.toSeconds() + " s, gave up");
      }
    }
  }
}
