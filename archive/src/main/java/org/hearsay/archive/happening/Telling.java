package org.hearsay.archive.happening;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An event mention, as it is compared with others.
 *
 * @param report number in the archive
 * @param terms hashes of the stems that its sentence holds, without the parties' and the trigger's,
 *     rising
 * @param names of {@code terms}, those of proper names
 * @param toponyms names of places finer than countries in the sentence, plain
 * @param phrase how the words before the trigger present it
 * @param place the name of a place finer than a country
 * @param country ISO 3166-1 alpha-3, where it was
 * @param since first day it may have been; empty where nothing says so
 * @param until last day
 * @param published day of the report
 * @param site where the place lies on the map; only with a place
 * @param voices the chain it rests on, innermost first; empty: the outlet's own voice
 */
public record Telling(
    long report,
    String type,
    Optional<String> mode,
    String status,
    String trigger,
    String stem,
    String sentence,
    Phrase phrase,
    List<Integer> terms,
    List<Integer> names,
    List<String> toponyms,
    List<Party> actors,
    List<Party> recipients,
    Optional<String> place,
    Optional<String> country,
    Optional<Site> site,
    Optional<LocalDate> since,
    Optional<LocalDate> until,
    Optional<LocalDate> published,
    List<Voice> voices,
    List<Figure> figures,
    boolean headline,
    double confidence) {
  public Telling {
    terms = List.copyOf(terms);
    names = List.copyOf(names);
    toponyms = List.copyOf(toponyms);
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    voices = List.copyOf(voices);
    figures = List.copyOf(figures);
  }

  /** Whether it rests on an accusation: it is no more than what an accuser says. */
  public boolean isAccusation() {
    return voices.stream().anyMatch(Voice::accuses);
  }

  /** Whether the outlet or somebody on the way says that it is not so. */
  public boolean denies() {
    return status.equals("negated") || voices.stream().anyMatch(Voice::denies);
  }

  /** The same of a report that has its number. */
  public Telling in(long number) {
    return new Telling(
        number,
        type,
        mode,
        status,
        trigger,
        stem,
        sentence,
        phrase,
        terms,
        names,
        toponyms,
        actors,
        recipients,
        place,
        country,
        site,
        since,
        until,
        published,
        voices,
        figures,
        headline,
        confidence);
  }
}
