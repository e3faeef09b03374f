package org.hearsay.archive.record;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.text.Span;

/**
 * One coded report.
 *
 * @param json the report as it was handed in, one line
 */
public record CodedRecord(
    Header header,
    Map<String, Entity> entities,
    Map<String, Toponym> places,
    Map<String, Claim> claims,
    List<EventMention> events,
    String json) {

  /**
   * What is known of the report.
   *
   * @param published ISO 8601, as the report has it
   * @param agencies news agencies that it credits
   * @param language BCP 47
   * @param text the whole text
   */
  public record Header(
      String id,
      String sha256,
      String title,
      Optional<String> outlet,
      Optional<String> url,
      Optional<String> published,
      Optional<String> byline,
      Optional<String> dateline,
      List<String> agencies,
      Optional<String> language,
      String text) {
    public Header {
      agencies = List.copyOf(agencies);
    }

    /** The day of publication. */
    public Optional<LocalDate> day() {
      return published.map(p -> LocalDate.parse(p.substring(0, 10)));
    }

    /** The moment of publication; a time without a zone counts as UTC, a day from its beginning. */
    public Optional<Instant> instant() {
      return published.map(Header::instant);
    }

    private static Instant instant(String published) {
      try {
        return OffsetDateTime.parse(published).toInstant();
      } catch (DateTimeParseException e) {
        try {
          return LocalDateTime.parse(published).toInstant(ZoneOffset.UTC);
        } catch (DateTimeParseException none) {
          return LocalDate.parse(published.substring(0, 10))
              .atStartOfDay()
              .toInstant(ZoneOffset.UTC);
        }
      }
    }
  }

  /**
   * Whom or what mentions stand for.
   *
   * @param isPublic of a person: whether it has a public role
   * @param mentions the words that stand for it, in the order of the report
   */
  public record Entity(
      String id,
      String name,
      String type,
      Optional<String> country,
      List<String> sectors,
      List<String> roles,
      Optional<Boolean> isPublic,
      List<Piece> mentions) {
    public Entity {
      sectors = List.copyOf(sectors);
      roles = List.copyOf(roles);
      mentions = List.copyOf(mentions);
    }

    /** Whether it may be linked to what other reports tell: all but private people. */
    public boolean isLinkable() {
      return !type.equals("person") || isPublic.orElse(false);
    }
  }

  /**
   * A toponym.
   *
   * @param precision exact, city, district, province or country
   */
  public record Toponym(
      String id,
      String name,
      Optional<String> country,
      Optional<Double> latitude,
      Optional<Double> longitude,
      String precision,
      Optional<Long> geonames) {}

  /**
   * Words that stand for entities.
   *
   * @param begin code points of the report's text
   */
  public record Mention(int begin, int end, String text, List<String> entities) {
    public Mention {
      entities = List.copyOf(entities);
    }
  }

  /** A piece of the text; code points, end exclusive. */
  public record Piece(int begin, int end, String text) {}

  /**
   * An attribution.
   *
   * @param within the claim that holds this one
   * @param certainty how sure the source is, as in the contract
   */
  public record Claim(
      String id,
      String kind,
      Optional<Mention> source,
      String sourceType,
      Optional<Piece> cue,
      List<Piece> content,
      Optional<String> within,
      String certainty,
      boolean negative,
      boolean headline,
      double confidence) {
    public Claim {
      content = List.copyOf(content);
    }
  }

  /** A number that is told of an event. */
  public record Quantity(
      String what,
      String text,
      Optional<Double> low,
      Optional<Double> high,
      Optional<String> unit) {}

  /**
   * An event mention.
   *
   * @param date ISO 8601 day or interval {@code start/end}
   * @param dateBasis stated, or publication
   * @param grounds claims, innermost first
   */
  public record EventMention(
      String id,
      String type,
      List<String> modes,
      List<String> contexts,
      String status,
      Piece trigger,
      List<Mention> actors,
      List<Mention> recipients,
      Optional<String> place,
      Optional<String> date,
      Optional<String> dateBasis,
      List<Quantity> quantities,
      List<String> grounds,
      boolean headline,
      double confidence) {
    public EventMention {
      modes = List.copyOf(modes);
      contexts = List.copyOf(contexts);
      actors = List.copyOf(actors);
      recipients = List.copyOf(recipients);
      quantities = List.copyOf(quantities);
      grounds = List.copyOf(grounds);
    }
  }

  public CodedRecord {
    entities = ordered(entities);
    places = ordered(places);
    claims = ordered(claims);
    events = List.copyOf(events);
  }

  /** In the order of the report, so that the same report always gives the same records. */
  private static <T> Map<String, T> ordered(Map<String, T> map) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }

  /** A code point's offset in UTF-16. */
  public int unit(int point) {
    String text = header.text();
    return text.offsetByCodePoints(0, Math.min(point, text.codePointCount(0, text.length())));
  }

  /** The sentence in which an event's trigger stands. */
  public String sentence(EventMention event) {
    return Sentences.around(header.text(), unit(event.trigger().begin()));
  }

  /** The sentences of the text, as UTF-16 offsets. */
  public List<Span> sentences() {
    return Sentences.of(header.text());
  }

  /** The claims whose content holds a UTF-16 offset, innermost first. */
  public List<Claim> over(int offset) {
    int point = header.text().codePointCount(0, offset);
    Optional<Claim> innermost =
        claims.values().stream()
            .filter(c -> c.content().stream().anyMatch(p -> p.begin() <= point && point < p.end()))
            .min(
                Comparator.comparingInt(
                    (Claim c) -> c.content().stream().mapToInt(p -> p.end() - p.begin()).sum()));
    return innermost.map(c -> chain(List.of(c.id()))).orElse(List.of());
  }

  /** The claims of a chain and those that hold them, innermost first. */
  public List<Claim> chain(List<String> grounds) {
    Map<String, Claim> chain = new LinkedHashMap<>();
    for (String id : grounds) {
      Optional<Claim> next = Optional.ofNullable(claims.get(id));
      while (next.isPresent() && chain.putIfAbsent(next.get().id(), next.get()) == null) {
        next = next.get().within().map(claims::get);
      }
    }
    return List.copyOf(chain.values());
  }
}
