package org.hearsay.evaluation.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Makes copies of articles as newsrooms make them of dispatches. Seeded; of each article ten
 * copies: the seven kinds in turn, with a strength that is drawn anew for each.
 */
public final class CopyMaker {
  /** The kinds of copy. */
  public enum Kind {
    /** Word by word. */
    VERBATIM,
    /** Another place and day before the first sentence. */
    DATELINE,
    /** Another first line. */
    HEADLINE,
    /** The first 30 to 90 % of the sentences. */
    SHORTENED,
    /** Followed by another article's sentences, so that the original's words are 50 to 90 %. */
    LENGTHENED,
    /** One to three sentences of another article in the middle. */
    INSERTED,
    /**
     * Of the words 10 to 20 % exchanged, taken out or put in, and some sentences in another order.
     */
    REWRITTEN
  }

  private static final List<String> TOWNS =
      List.of("ALMERA", "BORSTAD", "CARDON", "DELVIN", "ESKRA", "FARO", "GRINDAL", "HOLM");

  private final Random random;
  private final List<String> others;

  /**
   * @param others articles whose sentences and words go into copies
   */
  public CopyMaker(long seed, List<String> others) {
    this.random = new Random(seed);
    this.others = List.copyOf(others);
  }

  /** A copy of an article. */
  public String copy(String article, Kind kind) {
    List<String> sentences = sentences(article);
    return switch (kind) {
      case VERBATIM -> article;
      case DATELINE ->
          TOWNS.get(random.nextInt(TOWNS.size()))
              + ", March "
              + (1 + random.nextInt(28))
              + " - "
              + article;
      case HEADLINE ->
          sentences(other()).get(0).toUpperCase(Locale.ROOT)
              + "\n"
              + String.join(
                  " ", sentences.subList(Math.min(1, sentences.size() - 1), sentences.size()));
      case SHORTENED -> {
        int keep = (int) Math.ceil(sentences.size() * between(.3, .9));
        yield String.join(" ", sentences.subList(0, keep));
      }
      case LENGTHENED -> lengthened(article, between(.5, .9));
      case INSERTED -> inserted(sentences, 1 + random.nextInt(3));
      case REWRITTEN -> rewritten(sentences, between(.1, .2));
    };
  }

  private double between(double low, double high) {
    return low + (high - low) * random.nextDouble();
  }

  private String other() {
    return others.get(random.nextInt(others.size()));
  }

  private String lengthened(String article, double share) {
    int wanted = (int) (article.length() / share) - article.length();
    StringBuilder out = new StringBuilder(article).append("\n\n");
    List<String> more = sentences(other());
    for (int i = 0; i < more.size() && wanted > 0; i++) {
      out.append(more.get(i)).append(' ');
      wanted -= more.get(i).length();
    }
    return out.toString();
  }

  private String inserted(List<String> sentences, int count) {
    List<String> out = new ArrayList<>(sentences);
    List<String> more = sentences(other());
    out.addAll(sentences.size() / 2, more.subList(0, Math.min(count, more.size())));
    return String.join(" ", out);
  }

  private String rewritten(List<String> sentences, double share) {
    List<String> out = new ArrayList<>();
    String[] foreign = other().split("\\s+", -1);
    for (String sentence : sentences) {
      StringBuilder words = new StringBuilder();
      for (String word : sentence.split("\\s+", -1)) {
        double dice = random.nextDouble();
        if (dice < share / 3) {
          words.append(foreign[random.nextInt(foreign.length)]).append(' ');
        } else if (dice < share * 2 / 3) {
          words
              .append(word)
              .append(' ')
              .append(foreign[random.nextInt(foreign.length)])
              .append(' ');
        } else if (dice > share) {
          words.append(word).append(' ');
        }
      }
      out.add(words.toString().strip());
    }
    for (int i = 1; i + 1 < out.size(); i++) {
      if (random.nextDouble() < share) {
        out.set(i, out.set(i + 1, out.get(i)));
      }
    }
    return String.join(" ", out);
  }

  private static List<String> sentences(String text) {
    return List.of(text.strip().split("(?<=[.!?][\"”']{0,1})\\s+|\\n+", -1));
  }
}
