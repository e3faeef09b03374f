package org.hearsay.coreference;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which earlier mention each mention takes up. Mentions are told by where their heads begin. */
public final class Links {
  private final Map<Integer, List<Link>> links;

  /**
   * A mention before that may be the same.
   *
   * @param antecedent where its head begins
   * @param probability that this and no other is taken up
   */
  public record Link(int antecedent, double probability) {}

  Links(Map<Integer, List<Link>> links) {
    this.links = Map.copyOf(links);
  }

  /** No mention takes up another. */
  public static Links none() {
    return new Links(Map.of());
  }

  /** What a mention may take up, the likeliest first; the rest of the probability is on nothing. */
  public List<Link> of(int head) {
    return links.getOrDefault(head, List.of());
  }

  /** What a mention takes up, if anything is likelier than nothing. */
  public Optional<Link> best(int head) {
    return likely(head, 1).stream().findFirst();
  }

  /**
   * What a mention may well take up, the likeliest first.
   *
   * @param doubt how much the probability of taking up nothing counts: 1 as it is, 0 not at all
   */
  public List<Link> likely(int head, double doubt) {
    double nothing = 1 - of(head).stream().mapToDouble(Link::probability).sum();
    return of(head).stream().filter(l -> l.probability() > doubt * nothing).toList();
  }
}
