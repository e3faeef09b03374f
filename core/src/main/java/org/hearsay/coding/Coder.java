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
import org.hearsay.coreference.LinkReader;
import org.hearsay.encoder.Encoded;
import org.hearsay.encoder.Encoder;
import org.hearsay.encoder.Window;
import org.hearsay.encoder.Windows;
import org.hearsay.entity.Entities;
import org.hearsay.event.Event;
import org.hearsay.event.EventFinder;
import org.hearsay.event.EventHeads;
import org.hearsay.event.EventLexicon;
import org.hearsay.place.Place;
import org.hearsay.place.PlaceFinder;
import org.hearsay.place.Whereabouts;
import org.hearsay.report.Publication;
import org.hearsay.report.Report;
import org.hearsay.syntax.ParsedText;
import org.hearsay.syntax.SyntaxReader;
import org.hearsay.text.Quotation;
import org.hearsay.text.QuotationScanner;
import org.hearsay.text.Span;
import org.hearsay.word.Tokenizer;
import org.hearsay.word.Word;

/**
 * Codes reports. Built once a process, shared between threads; the same report always gives the
 * same records.
 */
public final class Coder {
  /** The version in every coded report. */
  public static final String VERSION = "0.1.0";

  /** So long a report may take, unless said otherwise. */
  public static final Duration DEFAULT_LIMIT = Duration.ofSeconds(30);

  private final Encoder encoder;
  private final SyntaxReader syntax;
  private final LinkReader links;
  private final Heads heads;
  private final EventHeads events;
  private final Knowledge knowledge;
  private final EventLexicon lexicon;
  private final Duration limit;

  /** A coder that knows the countries and their capitals only. */
  public Coder() {
    this(Knowledge.NONE, DEFAULT_LIMIT);
  }

  /**
   * @param knowledge of places and of people in office
   * @param limit for one report; it is looked at after each window of the model
   */
  public Coder(Knowledge knowledge, Duration limit) {
    this(knowledge, EventLexicon.standard(), limit);
  }

  /**
   * @param knowledge of places and of people in office
   * @param lexicon of acts, such as {@link EventLexicon#with}
   * @param limit for one report; it is looked at after each window of the model
   */
  public Coder(Knowledge knowledge, EventLexicon lexicon, Duration limit) {
    this.knowledge = knowledge;
    this.lexicon = lexicon;
    this.encoder = Encoder.load();
    this.syntax = new SyntaxReader(encoder);
    this.links = new LinkReader(encoder);
    this.heads = new Heads(encoder);
    this.events = new EventHeads(encoder);
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
    List<Span> regions = report.layout().regions();
    List<Quotation> quotations = QuotationScanner.scan(report.text(), regions);
    List<List<Word>> words = Tokenizer.standard().paragraphs(report.text(), regions);
    deadline.check();
    List<Encoded> encoded = new ArrayList<>();
    for (Window window : Windows.of(report.text(), words, quotations)) {
      encoded.add(encoder.encode(window));
      deadline.check();
    }
    ParsedText text = syntax.read(report.text(), words, encoded, report.layout().title());
    deadline.check();
    Optional<LocalDate> day = report.metadata().published().map(Publication::day);
    Entities named =
        Entities.of(text, quotations, links.read(text, encoded), knowledge.officeholders(), day);
    List<Place> places = PlaceFinder.find(named, knowledge.gazetteer());
    Entities entities = Whereabouts.fill(named, places, knowledge.gazetteer());
    deadline.check();
    List<Attribution> attributions =
        AttributionFinder.find(text, quotations, entities, heads, encoded);
    deadline.check();
    List<Event> found =
        EventFinder.find(text, entities, places, attributions, day, lexicon, events, encoded);
    deadline.check();
    return new CodedReport(report, entities, places, attributions, found, List.of(encoder.name()));
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
