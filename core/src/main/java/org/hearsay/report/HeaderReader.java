package org.hearsay.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.report.Timestamps.Timestamp;
import org.hearsay.text.Span;

/**
 * Takes a scraped text apart: header lines from the top, one by one, until a line belongs to the
 * body; a stamp may also be glued before, behind or between headline and body. State is made per
 * call.
 */
final class HeaderReader {
  private static final Pattern KEY =
      Pattern.compile("(?i)(?<key>title|headline|author|by)\\s?:\\s*(?<value>\\S.*)");
  private static final Pattern CREDIT =
      Pattern.compile("[(\\[/]?(?<name>[\\p{L}][\\p{L}.&' -]{1,38})[)\\]/]?\\.?");

  private final String text;
  private final Optional<String> givenTitle;
  private final Headlines headlines;

  /** What is not read yet. */
  private final List<Span> lines;

  private final List<Timestamp> stamps = new ArrayList<>();
  private final Set<String> agencies = new LinkedHashSet<>();
  private Optional<Span> title = Optional.empty();
  private Optional<String> byline = Optional.empty();

  private HeaderReader(String text, Optional<String> givenTitle) {
    this.text = text;
    this.givenTitle = givenTitle;
    this.lines = new ArrayList<>(Paragraphs.lines(text));
    this.headlines = new Headlines(text, !Paragraphs.join(text, lines).equals(lines));
  }

  /** Reads the header; {@code title}, if it is known, is looked for in the first lines. */
  static Header read(String text, Optional<String> title) {
    return new HeaderReader(text, title).read();
  }

  private Header read() {
    while (!lines.isEmpty() && takeHead()) {
      lines.remove(0);
    }
    Footer footer = Footer.read(text, Paragraphs.join(text, lines));
    footer.agency().ifPresent(agencies::add);
    List<Span> body = new ArrayList<>(footer.body());
    if (body.isEmpty() && title.isPresent()) {
      body.add(title.get());
      title = Optional.empty();
    }
    Optional<String> dateline = takeDateline(body);
    Optional<Publication> published =
        Timestamps.best(stamps).map(t -> new Publication(t.value(), Publication.Basis.TEXT));
    return new Header(title, published, byline, dateline, List.copyOf(agencies), body);
  }

  /** Whether the first line is header, wholly; a part that is body is put back as the next line. */
  private boolean takeHead() {
    Span line = lines.get(0);
    String words = line.in(text);
    Matcher key = KEY.matcher(words);
    if (key.matches()) {
      takeKey(key, line);
      return true;
    }
    StampedLine stamped = StampedLine.of(text, line);
    if (stamped.isBare() || title.isPresent() && stamped.isLabelled()) {
      stamps.addAll(stamped.stamps());
      return true;
    }
    Optional<Byline> by = Byline.parse(stamped.rest());
    if (by.isPresent()) {
      takeByline(by.get());
      stamps.addAll(stamped.stamps());
      return true;
    }
    Matcher credit = CREDIT.matcher(words);
    if (credit.matches() && Furniture.standard().isAgency(credit.group("name"))) {
      agencies.add(credit.group("name"));
      return true;
    }
    if (isGivenTitle(words)) {
      title = Optional.of(line);
      return true;
    }
    return Furniture.standard().isHead(words) || title.isEmpty() && takeTitle();
  }

  private boolean isGivenTitle(String words) {
    return title.isEmpty()
        && givenTitle.isPresent()
        && givenTitle.get().strip().equalsIgnoreCase(words);
  }

  private void takeKey(Matcher key, Span line) {
    Span value = new Span(line.begin() + key.start("value"), line.end());
    switch (key.group("key").toLowerCase(Locale.ROOT)) {
      case "title", "headline" -> title = title.or(() -> Optional.of(value));
      default -> byline = byline.or(() -> Optional.of(value.in(text)));
    }
  }

  private void takeByline(Byline found) {
    byline = byline.or(() -> Optional.of(found.name()));
    agencies.addAll(found.agencies());
  }

  /** Takes the headline from the first line, with what is glued to it. */
  private boolean takeTitle() {
    Span line = lines.get(0);
    GluedLine glued = GluedLine.of(text, line);
    boolean whole =
        glued.stamps().isEmpty() && glued.segments().size() == 1 && glued.body().isEmpty();
    if (whole || glued.segments().isEmpty()) {
      return takePlainTitle();
    }
    boolean more = lines.size() > 1 || glued.body().isPresent();
    if (!more || glued.stamps().isEmpty() && headlines.isDispatch(line)) {
      return false;
    }
    Optional<Span> best = headlines.among(glued.segments());
    if (best.isEmpty() && glued.stamps().isEmpty()) {
      return headlines.isHeadline(line) && glued.body().isEmpty() && takePlainTitle();
    }
    title = best;
    stamps.addAll(glued.stamps());
    for (Span segment : glued.segments()) {
      Byline.parse(segment.in(text)).ifPresent(this::takeByline);
    }
    glued.body().ifPresent(b -> lines.add(1, b));
    return true;
  }

  private boolean takePlainTitle() {
    Span rest = Furniture.standard().trimmed(text, lines.get(0));
    if (lines.size() < 2
        || !headlines.isHeadline(rest)
        || headlines.isDispatch(rest)
        || !headlines.standsAlone(lines)) {
      return false;
    }
    if (!headlines.isMasthead(lines)) {
      title = Optional.of(rest);
    }
    return true;
  }

  /** Takes the dateline from the first paragraph, and its date if the header has none. */
  private Optional<String> takeDateline(List<Span> body) {
    if (body.isEmpty()) {
      return Optional.empty();
    }
    Span first = body.get(0);
    Optional<Dateline> dateline = Dateline.parse(text, first);
    if (dateline.isEmpty()) {
      return Optional.empty();
    }
    Span prefix = new Span(first.begin(), first.begin() + dateline.get().length());
    agencies.addAll(dateline.get().agencies());
    if (stamps.isEmpty()) {
      stamps.addAll(Timestamps.find(text, prefix));
    }
    body.set(0, new Span(prefix.end(), first.end()));
    return dateline.get().place();
  }
}
