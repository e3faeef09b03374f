package org.hearsay.server.hostile;

import java.time.LocalDate;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.archive.CodedLine;

/**
 * A coded report that has one string in every field that a page may show: title, outlet, byline,
 * dateline, address, id, agency; speaker and role, what is said, both parties, place. All such
 * reports are built alike, and else have no words in common.
 */
public final class HostileReport {
  private static final LocalDate FIRST = LocalDate.of(2031, 1, 1);
  private static final int WORDS = 90;

  private HostileReport() {}

  /** Who is said to do it, by the name that pages of actors know. */
  public static String actor(String words) {
    return "Band " + words;
  }

  /** The report's line. */
  public static String line(int number, String words) {
    String speaker = "Anna " + words;
    String recipient = "Crew " + words;
    String place = "Delta " + words;
    Random random = new Random(number);
    String said = words(random, 8) + " " + words + " " + words(random, 8);
    String text =
        String.format(
            "%s attacked %s in %s. %s, %s declared. %s. %s.",
            actor(words),
            recipient,
            place,
            said,
            speaker,
            words(random, WORDS / 2),
            words(random, WORDS / 2));
    return CodedLine.of(
            "id-" + number + "-" + words, words, FIRST.plusDays(number) + "T06:00:00Z", text)
        .with("title", words)
        .with("byline", words)
        .with("dateline", words)
        .with("url", words)
        .agency(words)
        .person("x1", speaker, "minister " + words)
        .mentioned(speaker)
        .entity("x2", actor(words), "organization")
        .mentioned(actor(words))
        .entity("x3", recipient, "organization")
        .mentioned(recipient)
        .town("p1", place, "KEN")
        .claim(
            "a1",
            said,
            claim -> claim.by(speaker, "person", "x1").cue("declared").with("kind", "direct"))
        .event(
            "e1",
            "ASSAULT",
            "attacked",
            event ->
                event
                    .actor(actor(words), "x2")
                    .recipient(recipient, "x3")
                    .with("place", "p1")
                    .date(FIRST.plusDays(number).toString())
                    .on("a1"))
        .json();
  }

  /** Made-up words, so that no report or quotation is taken for a copy of another. */
  private static String words(Random random, int count) {
    return Stream.generate(() -> word(random)).limit(count).collect(Collectors.joining(" "));
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    random.ints(7, 'a', 'z' + 1).forEach(letter -> word.append((char) letter));
    return word.toString();
  }
}
