package org.hearsay.server.happening;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearsay.archive.happening.Telling;
import org.hearsay.archive.word.Words;
import org.hearsay.text.Span;

/**
 * A sentence that tells a happening, as it was published.
 *
 * @param pieces of it, in order
 * @param chain on whose word, innermost first; empty: the outlet's own voice
 * @param status how it is told, where not as a fact; else empty
 * @param denied whether the outlet or a source says that it is not so
 */
public record Sentence(List<Piece> pieces, List<Link> chain, String status, boolean denied) {
  /**
   * Words of it.
   *
   * @param trigger whether they tell the act
   */
  public record Piece(String text, boolean trigger) {}

  public Sentence {
    pieces = List.copyOf(pieces);
    chain = List.copyOf(chain);
  }

  /** Tells apart sentences, and what in one rests on different words. */
  private record Key(String text, List<Link> chain, String status, boolean denied) {}

  /** As {@code this}, with capitals and punctuation set aside. */
  Sentence alike() {
    String text = pieces.stream().map(Piece::text).collect(Collectors.joining());
    return new Sentence(List.of(new Piece(Words.key(text), false)), chain, status, denied);
  }

  /** What one report tells, each sentence once for each chain it rests on. */
  static List<Sentence> of(List<Telling> tellings) {
    Map<Key, List<Telling>> all =
        tellings.stream()
            .collect(Collectors.groupingBy(Sentence::key, LinkedHashMap::new, Collectors.toList()));
    return all.entrySet().stream().map(e -> sentence(e.getKey(), e.getValue())).toList();
  }

  private static Key key(Telling telling) {
    return new Key(
        plain(telling.sentence()),
        telling.voices().stream().map(Link::of).toList(),
        words(telling.status()),
        telling.denies());
  }

  private static Sentence sentence(Key key, List<Telling> tellings) {
    List<Span> triggers =
        tellings.stream()
            .map(t -> find(key.text(), plain(t.trigger())))
            .flatMap(List::stream)
            .sorted(Comparator.comparingInt(Span::begin))
            .toList();
    List<Piece> pieces = new ArrayList<>();
    int done = 0;
    for (Span span : triggers) {
      if (span.begin() >= done) {
        pieces.add(new Piece(key.text().substring(done, span.begin()), false));
        pieces.add(new Piece(span.in(key.text()), true));
        done = span.end();
      }
    }
    pieces.add(new Piece(key.text().substring(done), false));
    return new Sentence(pieces, key.chain(), key.status(), key.denied());
  }

  /** The first place of whole words; none where they are not there. */
  private static List<Span> find(String text, String words) {
    Matcher at =
        Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(words) + "(?![\\p{L}\\p{N}])")
            .matcher(text);
    return !words.isEmpty() && at.find() ? List.of(new Span(at.start(), at.end())) : List.of();
  }

  private static String plain(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  /** Words for how an act is told. */
  static String words(String status) {
    return switch (status) {
      case "historical" -> "told as background, of an earlier time";
      case "future" -> "told as still to come";
      case "hypothetical" -> "told as possible only";
      case "negated" -> "told as not so";
      default -> "";
    };
  }
}
