package org.hearsay.archive.origin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.archive.happening.Party;
import org.hearsay.archive.happening.Voice;
import org.hearsay.archive.origin.Origin.Kind;
import org.hearsay.archive.word.Words;

/** The roots found so far. */
final class Roots {
  private static final Set<String> PASSED_ON = Set.of("medium", "impersonal");
  private static final Set<String> OWN =
      Set.of("i", "we", "our", "my", "he", "she", "it", "they", "who", "which");

  /** Outlets and agencies of the happening, plain. */
  private final Set<String> present;

  private final List<Found> statements = new ArrayList<>();
  private final Map<String, Found> own = new LinkedHashMap<>();
  private final Map<String, Found> weak = new LinkedHashMap<>();
  private final Map<String, Found> cited = new LinkedHashMap<>();

  Roots(Set<String> present) {
    this.present = present;
  }

  /** Whether a voice only passes on what others say. */
  static boolean passesOn(Voice voice) {
    return PASSED_ON.contains(voice.type());
  }

  /** Whether a source vouches or denies. */
  boolean addStatement(Witness witness) {
    Optional<Voice> root = root(witness);
    if (root.isEmpty()) {
      return !witness.telling().voices().isEmpty();
    }
    if (isOwn(root.get())) {
      return false;
    }
    statement(root.get()).tell(witness);
    return true;
  }

  /**
   * A copy is no root of its own, but may tell that a source takes another side than in its text.
   *
   * @param leader the report that its text was looked through in
   */
  void addCopy(Witness copy, long leader) {
    root(copy)
        .filter(v -> !isOwn(v))
        .flatMap(v -> known(party(v)))
        .ifPresent(f -> f.tellCopy(copy, leader));
  }

  /** The innermost voice that does not only pass on. */
  private Optional<Voice> root(Witness witness) {
    return witness.telling().voices().stream()
        .filter(v -> !isPassedOn(v, witness.outlet()))
        .findFirst();
  }

  private static Party party(Voice voice) {
    return voice
        .party()
        .orElse(new Party(Optional.empty(), voice.text(), "other", Optional.empty(), List.of()));
  }

  private Optional<Found> known(Party party) {
    return statements.stream().filter(f -> isOne(f.party(), party)).findFirst();
  }

  private Found statement(Voice voice) {
    Party party = party(voice);
    String label = label(party, voice);
    Optional<Found> known = known(party);
    if (known.isEmpty()) {
      statements.add(new Found(Kind.STATEMENT, label, Optional.of(party), voice));
      return statements.get(statements.size() - 1);
    }
    Found found = known.get();
    if (party.name().isPresent() && found.party().name().isEmpty()) {
      found.call(label, Optional.of(party), voice);
    } else if (found.label().equals(label)) {
      found.confirm(voice);
    }
    return found;
  }

  private static boolean isOne(Party a, Party b) {
    return Sources.same(a, b) || Sources.sharesName(a, b) && a.type().equals(b.type());
  }

  /** Whether it is a medium, another outlet of the happening, or nobody. */
  private boolean isPassedOn(Voice voice, Optional<String> outlet) {
    return passesOn(voice)
        || voice
            .party()
            .map(p -> Words.plain(p.label()))
            .filter(name -> !outlet.map(Words::plain).equals(Optional.of(name)))
            .filter(name -> present.stream().anyMatch(o -> o.endsWith(name)))
            .isPresent();
  }

  /** Whether the outlet speaks of itself, or nobody knows who is meant. */
  private static boolean isOwn(Voice voice) {
    String first = Words.plain(voice.text()).split(" ", 2)[0];
    return OWN.contains(first) && voice.party().flatMap(Party::name).isEmpty();
  }

  private static String label(Party party, Voice voice) {
    String role = party.roles().isEmpty() ? "" : party.roles().get(0) + " ";
    return party.name().isPresent()
        ? (party.type().equals("person") ? role : "") + party.name().get()
        : voice.text();
  }

  void addOwnVoice(Witness witness) {
    String outlet = witness.outlet().orElse("report " + witness.report());
    if (witness.ownReporter()) {
      add(own, Kind.REPORTING, outlet + " (own reporter)", witness);
    } else if (witness.agency().isPresent()) {
      add(own, Kind.DISPATCH, witness.agency().get() + " (dispatch)", witness);
    } else {
      add(weak, Kind.OWN_VOICE, outlet + " (own voice)", witness);
    }
  }

  private static void add(Map<String, Found> into, Kind kind, String label, Witness witness) {
    into.computeIfAbsent(Words.plain(label), k -> new Found(kind, label)).tell(witness);
  }

  void addCited(Witness witness) {
    List<Voice> voices = witness.telling().voices();
    if (voices.isEmpty() || !voices.stream().allMatch(Roots::passesOn)) {
      return;
    }
    Voice first = voices.get(0);
    String name = Words.plain(first.party().map(Party::label).orElse(first.text()));
    if (first.type().equals("medium") && present.stream().noneMatch(p -> p.contains(name))) {
      String label = first.party().map(Party::label).orElse(first.text()) + " (cited)";
      Found found =
          cited.computeIfAbsent(
              name, k -> new Found(Kind.CITED_MEDIUM, label, first.party(), first));
      found.confirm(first);
      found.tell(witness);
    }
  }

  /**
   * Those that count: what is cited only where nobody vouches, an outlet's own voice only where
   * nothing is cited either.
   *
   * @param sharing of each report those with the same words
   */
  List<Origin> counted(Map<Long, Set<Long>> sharing) {
    List<Found> all = new ArrayList<>(statements);
    all.addAll(own.values());
    if (all.isEmpty()) {
      all.addAll(cited.values());
    }
    if (all.isEmpty()) {
      weak.values().stream().findFirst().ifPresent(all::add);
    }
    return all.stream().map(f -> f.origin(sharing)).toList();
  }
}
