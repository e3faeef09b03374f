package org.hearsay.report;

import java.util.ArrayList;
import java.util.Comparator;
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
  private static final int MAX_TITLE = 230;
  private static final int MIN_TITLE_WORDS = 3;
  private static final int MAX_MASTHEAD_WORDS = 3;

  private static final Pattern KEY =
      Pattern.compile("(?i)(?<key>title|headline|author|by)\\s?:\\s*(?<value>\\S.*)");
  private static final Pattern CREDIT =
      Pattern.compile("[(\\[/]?(?<name>[\\p{L}][\\p{L}.&' -]{1,38})[)\\]/]?\\.?");
  private static final Pattern CLOSING_TAG =
      Pattern.compile("[(\\[](?<name>[\\p{L}][\\p{L}.&' /-]{1,38})[)\\]]\\.?$");

  private final String text;
  private final Optional<String> givenTitle;
  private final List<Timestamp> stamps = new ArrayList<>();
  private final Set<String> agencies = new LinkedHashSet<>();
  private Optional<Span> title = Optional.empty();
  private Optional<String> byline = Optional.empty();

  private HeaderReader(String text, Optional<String> givenTitle) {
    this.text = text;
    this.givenTitle = givenTitle;
  }

  /** Reads the header; {@code title}, if it is known, is looked for in the first lines. */
  static Header read(String text, Optional<String> title) {
    return new HeaderReader(text, title).read();
  }

  private Header read() {
    List<Span> lines = new ArrayList<>(Paragraphs.lines(text));
    boolean wrapped = !Paragraphs.join(text, lines).equals(lines);
    while (!lines.isEmpty() && takeHead(lines, wrapped)) {
      lines.remove(0);
    }
    List<Span> body = new ArrayList<>(Paragraphs.join(text, lines));
    takeFoot(body);
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
  private boolean takeHead(List<Span> lines, boolean wrapped) {
    Span line = lines.get(0);
    String words = line.in(text);
    Matcher key = KEY.matcher(words);
    if (key.matches() && takeKey(key, line)) {
      return true;
    }
    if (isStampLine(line)) {
      stamps.addAll(Timestamps.find(text, line));
      return true;
    }
    if (isLabelledStamps(line)) {
      stamps.addAll(Timestamps.find(text, line));
      return true;
    }
    Optional<Byline> by = Byline.parse(unstamped(line));
    if (by.isPresent()) {
      byline = byline.or(() -> by.map(Byline::name));
      agencies.addAll(by.get().agencies());
      stamps.addAll(Timestamps.find(text, line));
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
    return Furniture.standard().isHead(words)
        || (title.isEmpty() && lines.size() >= 1 && takeTitle(lines, wrapped));
  }

  private boolean isGivenTitle(String words) {
    return title.isEmpty()
        && givenTitle.isPresent()
        && givenTitle.get().strip().equalsIgnoreCase(words);
  }

  private boolean takeKey(Matcher key, Span line) {
    Span value = new Span(line.begin() + key.start("value"), line.end());
    switch (key.group("key").toLowerCase(Locale.ROOT)) {
      case "title", "headline" -> title = title.or(() -> Optional.of(value));
      default -> byline = byline.or(() -> Optional.of(value.in(text)));
    }
    return true;
  }

  /** Nothing but stamps and what stands between them. */
  private boolean isStampLine(Span line) {
    return !Timestamps.find(text, line).isEmpty()
        && unstamped(line).chars().noneMatch(Character::isLetter);
  }

  /** "Published on 6 May 2024 | From our correspondent": a label first, and no sentence. */
  private boolean isLabelledStamps(Span line) {
    List<Timestamp> found = Timestamps.find(text, line);
    boolean first =
        !found.isEmpty() && found.get(0).labelled() && found.get(0).span().begin() == line.begin();
    return first && title.isPresent() && !Paragraphs.endsSentence(line.in(text));
  }

  private String unstamped(Span line) {
    StringBuilder rest = new StringBuilder();
    int at = line.begin();
    for (Timestamp stamp : Timestamps.find(text, line)) {
      rest.append(text, at, stamp.span().begin());
      at = stamp.span().end();
    }
    return rest.append(text, at, line.end()).toString().replaceAll("[\\s|·•,–—-]+$", "").strip();
  }

  /** Takes the headline from the first line, with what is glued to it. */
  private boolean takeTitle(List<Span> lines, boolean wrapped) {
    Span line = lines.get(0);
    GluedLine glued = GluedLine.of(text, line);
    boolean whole =
        glued.stamps().isEmpty() && glued.segments().size() == 1 && glued.body().isEmpty();
    if (whole || glued.segments().isEmpty()) {
      return takePlainTitle(lines, wrapped);
    }
    boolean more = lines.size() > 1 || glued.body().isPresent();
    if (!more || glued.stamps().isEmpty() && isDispatch(line)) {
      return false;
    }
    Optional<Span> best =
        glued.segments().stream()
            .filter(
                s ->
                    isTitle(s.in(text))
                        && words(s) >= MIN_TITLE_WORDS
                        && Byline.parse(s.in(text)).isEmpty())
            .max(Comparator.comparingInt(this::words));
    if (best.isEmpty() && glued.stamps().isEmpty()) {
      return isTitle(line.in(text)) && glued.body().isEmpty() && takePlainTitle(lines, wrapped);
    }
    title = best;
    stamps.addAll(glued.stamps());
    for (Span segment : glued.segments()) {
      Byline.parse(segment.in(text))
          .ifPresent(
              b -> {
                byline = byline.or(() -> Optional.of(b.name()));
                agencies.addAll(b.agencies());
              });
    }
    glued.body().ifPresent(b -> lines.add(1, b));
    return true;
  }

  private int words(Span span) {
    return span.in(text).strip().split("\\s+", -1).length;
  }

  private boolean takePlainTitle(List<Span> lines, boolean wrapped) {
    Span rest = Furniture.standard().trimmed(text, lines.get(0));
    boolean more = lines.size() > 1;
    if (!more || !isTitle(rest.in(text)) || isDispatch(rest) || !standsAlone(lines, wrapped)) {
      return false;
    }
    if (!isMasthead(lines)) {
      title = Optional.of(rest);
    }
    return true;
  }

  /** A short line over the headline: outlet or section. */
  private boolean isMasthead(List<Span> lines) {
    Span next = lines.get(1);
    return words(lines.get(0)) <= MAX_MASTHEAD_WORDS
        && lines.size() > 2
        && isTitle(next.in(text))
        && !isStampLine(next)
        && Byline.parse(unstamped(next)).isEmpty()
        && (words(next) > words(lines.get(0))
            || words(next) <= MAX_MASTHEAD_WORDS && isMasthead(lines.subList(1, lines.size())));
  }

  /** In a text of fixed width a headline is followed by a blank line or by more header. */
  private boolean standsAlone(List<Span> lines, boolean wrapped) {
    if (!wrapped || Paragraphs.blankBetween(text, lines.get(0), lines.get(1))) {
      return true;
    }
    String next = lines.get(1).in(text);
    return isStampLine(lines.get(1)) || Byline.parse(next).isPresent();
  }

  private boolean isDispatch(Span line) {
    return Dateline.parse(text, line).isPresent();
  }

  /** Short, begun like a headline, and not ended like a sentence. */
  private static boolean isTitle(String words) {
    if (words.length() < 4
        || words.length() > MAX_TITLE
        || words.chars().noneMatch(Character::isLetter)) {
      return false;
    }
    char first = words.charAt(0);
    boolean begins = !Character.isLowerCase(first) && ",;.)".indexOf(first) < 0;
    boolean stop = words.endsWith(".") && !words.endsWith("...") && !words.endsWith(".S.");
    boolean sentence = stop || words.endsWith(",");
    boolean several =
        Pattern.compile("[\\p{Ll}\\d]{2}[.!?][\"”’]? +[\"“‘]?\\p{Lu}").matcher(words).find();
    return begins
        && !sentence
        && !(several && words.length() > 120)
        && !(several && words.endsWith("."));
  }

  private void takeFoot(List<Span> body) {
    body.removeIf(
        s ->
            body.indexOf(s) > 0
                && s.length() < 200
                && Furniture.standard().isFoot(s.in(text))
                && isFurnitureAt(body, s));
    if (body.isEmpty()) {
      return;
    }
    int last = body.size() - 1;
    Matcher tag = CLOSING_TAG.matcher(body.get(last).in(text));
    if (tag.find() && Furniture.standard().isAgency(tag.group("name"))) {
      agencies.add(tag.group("name"));
      if (tag.start() == 0 && last > 0) {
        body.remove(last);
      }
    }
  }

  /** A line inside the body must look like furniture; one among the last may also be a footer. */
  private boolean isFurnitureAt(List<Span> body, Span line) {
    return body.indexOf(line) >= body.size() - 4 || Furniture.standard().isHead(line.in(text));
  }

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
