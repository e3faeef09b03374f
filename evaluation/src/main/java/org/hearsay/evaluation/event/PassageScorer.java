package org.hearsay.evaluation.event;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.evaluation.corpus.CorpusException;
import org.hearsay.evaluation.corpus.JsonLines;
import org.hearsay.evaluation.corpus.JsonObject;
import org.hearsay.evaluation.score.PrecisionRecall;

/** Compares coded events with those of passages ({@code training/events}). */
public final class PassageScorer {
  private PassageScorer() {}

  /**
   * Pairs the events of each passage, first those at the same trigger, and counts.
   *
   * @param passages no id twice; a passage that is not coded counts as coded without events
   */
  public static PassageScore score(Path passages, Path coded) throws CorpusException {
    Map<String, List<PassageEvent>> found = new HashMap<>();
    for (JsonObject report : JsonLines.read(coded)) {
      found.put(report.object("report").text("id"), PassageEvent.coded(report));
    }
    List<PassageScore.Result> results = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (JsonObject passage : JsonLines.read(passages)) {
      String id = passage.text("id");
      if (!ids.add(id)) {
        throw passage.fault("id", "each id once");
      }
      results.add(result(PassageEvent.gold(passage), found.getOrDefault(id, List.of())));
    }
    return new PassageScore(results);
  }

  private static PassageScore.Result result(List<PassageEvent> gold, List<PassageEvent> coded) {
    IdentityHashMap<PassageEvent, PassageScore.Pair> pairs = match(gold, coded);
    PrecisionRecall parties = PrecisionRecall.NONE;
    int triggers = 0;
    for (PassageEvent event : coded) {
      Optional<PassageEvent> same = gold.stream().filter(g -> g.isAt(event)).findFirst();
      triggers += same.isPresent() ? 1 : 0;
      parties = parties.plus(same.map(event::sameParties).orElse(PrecisionRecall.NONE));
    }
    return new PassageScore.Result(
        gold.stream().map(PassageEvent::type).toList(),
        coded.stream()
            .map(e -> new PassageScore.Judged(e.type(), e.confidence(), pairs.get(e)))
            .toList(),
        Math.min(triggers, gold.size()),
        parties);
  }

  private static IdentityHashMap<PassageEvent, PassageScore.Pair> match(
      List<PassageEvent> gold, List<PassageEvent> coded) {
    IdentityHashMap<PassageEvent, PassageScore.Pair> pairs = new IdentityHashMap<>();
    List<PassageEvent> open = new ArrayList<>(gold);
    for (boolean sameTrigger : new boolean[] {true, false}) {
      for (PassageEvent event : coded) {
        Optional<PassageEvent> partner =
            open.stream()
                .filter(g -> !pairs.containsKey(event) && g.fits(event))
                .filter(g -> !sameTrigger || g.isAt(event))
                .findFirst();
        partner.ifPresent(g -> pairs.put(event, pair(g, event)));
        partner.ifPresent(open::remove);
      }
    }
    return pairs;
  }

  private static PassageScore.Pair pair(PassageEvent gold, PassageEvent coded) {
    return new PassageScore.Pair(
        gold.status(),
        coded.status(),
        gold.mode().isPresent() || coded.mode().isPresent(),
        gold.mode().equals(coded.mode()),
        gold.restsOnTheSame(coded));
  }
}
