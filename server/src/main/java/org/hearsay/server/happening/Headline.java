package org.hearsay.server.happening;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.archive.HappeningView;
import org.hearsay.archive.happening.Telling;
import org.hearsay.archive.happening.Voice;
import org.hearsay.archive.origin.Origin;
import org.hearsay.archive.origin.Origin.Kind;
import org.hearsay.archive.origin.Origins;
import org.hearsay.archive.origin.Witness;
import org.hearsay.server.page.Say;
import org.hearsay.server.page.Speaker;

/**
 * The happening in one sentence that asserts nothing itself: who reports it, on whose word, and
 * what.
 *
 * @param lead {@code 3 outlets report that}
 * @param clause {@code rebels attacked the port}
 * @param against who says that it is not so, as a sentence
 */
public record Headline(String lead, String clause, Optional<String> against) {
  private static final int MOST_NAMES = 3;

  /** Words it from what the archive has. */
  static Headline of(HappeningView view) {
    String type = view.happening().type();
    List<Witness> told = vouchedFirst(view);
    List<Witness> denied = view.witnesses().stream().filter(w -> w.telling().denies()).toList();
    List<Origin> denying = view.origins().denies();
    if (told.isEmpty()) {
      return new Headline(
          report(denied) + refused(denied, denying),
          new Act(type, tellings(denied)).clause(),
          Optional.empty());
    }
    Act act = new Act(type, tellings(told));
    return new Headline(
        report(told) + lead(told, vouching(view.origins())),
        act.clause(),
        denied.isEmpty() ? Optional.empty() : Optional.of(against(denied, denying)));
  }

  /**
   * Those that do not deny it; of them, as long as there are any, those that do not merely accuse:
   * whom only accusers name is not called the doer.
   */
  private static List<Witness> vouchedFirst(HappeningView view) {
    List<Witness> told = view.witnesses().stream().filter(w -> !w.telling().denies()).toList();
    List<Witness> vouched = told.stream().filter(w -> !w.telling().isAccusation()).toList();
    return vouched.isEmpty() ? told : vouched;
  }

  /** The whole sentence. */
  String sentence() {
    return lead + " " + clause;
  }

  /** Who asserts it, or did before denying it. */
  private static List<Origin> vouching(Origins origins) {
    return Stream.concat(
            origins.asserts().stream(),
            origins.denies().stream().filter(o -> !o.before().isEmpty()))
        .toList();
  }

  private static String lead(List<Witness> told, List<Origin> vouching) {
    if (told.stream().allMatch(w -> w.telling().isAccusation())) {
      List<String> accusers =
          told.stream()
              .flatMap(w -> w.telling().voices().stream().filter(Voice::accuses))
              .map(Link::of)
              .map(Link::label)
              .distinct()
              .toList();
      return " an accusation by " + Speaker.list(accusers, MOST_NAMES) + ": that";
    }
    if (vouching.size() != 1) {
      return " that";
    }
    Origin only = vouching.get(0);
    String word = only.denies() ? ", on the earlier word of " : ", on the word of ";
    return switch (only.kind()) {
      case STATEMENT -> word + Root.label(only) + " alone, that";
      case CITED_MEDIUM -> ", citing " + Root.label(only) + " alone, that";
      case DISPATCH -> ", from one agency’s dispatch, that";
      case REPORTING -> " that";
      case OWN_VOICE -> ", without saying who vouches for it, that";
    };
  }

  /** Where all say that it is not so. */
  private static String refused(List<Witness> denied, List<Origin> denying) {
    List<Origin> sources = denying.stream().filter(o -> o.kind() == Kind.STATEMENT).toList();
    if (sources.isEmpty()) {
      return " that";
    }
    return denied.stream().anyMatch(w -> isDenied(w.telling()))
        ? " a denial by " + names(sources) + " that"
        : ", on the word of " + names(sources) + ", that";
  }

  private static String against(List<Witness> denied, List<Origin> denying) {
    return denying.isEmpty()
        ? report(denied) + " that it is not so."
        : report(denied) + " a denial by " + names(denying) + ".";
  }

  private static String names(List<Origin> origins) {
    return Speaker.list(origins.stream().map(Root::label).toList(), MOST_NAMES);
  }

  /** {@code 3 outlets report}; one or two are named. */
  private static String report(List<Witness> witnesses) {
    List<String> outlets =
        witnesses.stream().flatMap(w -> w.outlet().stream()).distinct().sorted().toList();
    long nameless =
        witnesses.stream()
            .filter(w -> w.outlet().isEmpty())
            .map(Witness::report)
            .distinct()
            .count();
    long all = outlets.size() + nameless;
    if (all > 2 || nameless > 1) {
      return Say.count(all, "outlet") + " report";
    }
    if (all == 1) {
      return Say.outlet(outlets.stream().findFirst()) + " reports";
    }
    String other = nameless == 1 ? "an unknown outlet" : outlets.get(1);
    return outlets.get(0) + " and " + other + " report";
  }

  private static boolean isDenied(Telling telling) {
    return telling.voices().stream().anyMatch(Voice::denies);
  }

  private static List<Telling> tellings(List<Witness> witnesses) {
    return witnesses.stream().map(Witness::telling).toList();
  }

  /** Whether nobody vouches for it but the outlet. */
  static boolean isUnvouched(HappeningView view) {
    List<Origin> asserts = view.origins().asserts();
    return !asserts.isEmpty() && asserts.stream().allMatch(o -> o.kind() == Kind.OWN_VOICE);
  }
}
