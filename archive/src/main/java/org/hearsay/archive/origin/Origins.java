package org.hearsay.archive.origin;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hearsay.archive.happening.Party;
import org.hearsay.archive.happening.Telling;
import org.hearsay.archive.happening.Voice;
import org.hearsay.archive.origin.Origin.Kind;
import org.hearsay.archive.word.Words;

/**
 * The four numbers of a happening, with what they count.
 *
 * @param relaying outlets that only pass on what others say
 */
public record Origins(
    int articles,
    int uniqueTexts,
    int outlets,
    List<Origin> asserts,
    List<Origin> denies,
    List<String> relaying) {
  private static final Set<String> PASSED_ON = Set.of("medium", "impersonal");
  private static final Set<String> OWN =
      Set.of("i", "we", "our", "my", "he", "she", "it", "they", "who", "which");

  public Origins {
    asserts = List.copyOf(asserts);
    denies = List.copyOf(denies);
    relaying = List.copyOf(relaying);
  }

  /** At least so many traceable origins. */
  public int atLeast() {
    return asserts.size() + denies.size();
  }

  /** Counts over all tellings of a happening. */
  public static Origins of(List<Witness> witnesses) {
    Roots roots = new Roots();
    Map<Long, List<Witness>> byReport =
        witnesses.stream()
            .collect(
                Collectors.groupingBy(Witness::report, LinkedHashMap::new, Collectors.toList()));
    Set<String> present = new TreeSet<>();
    witnesses.forEach(
        w -> {
          w.outlet().map(Words::plain).ifPresent(present::add);
          w.agency().map(Words::plain).ifPresent(present::add);
        });
    for (List<Witness> report : leaders(byReport)) {
      boolean sourced = false;
      for (Witness witness : report) {
        sourced |= roots.addStatement(witness, present);
      }
      if (!sourced) {
        report.forEach(roots::addOwnVoice);
      }
    }
    for (Witness witness : witnesses) {
      roots.addCited(witness, present);
    }
    Map<Long, Set<Long>> copies = new HashMap<>();
    witnesses.forEach(
        w -> copies.computeIfAbsent(w.uniqueText(), t -> new TreeSet<>()).add(w.report()));
    Map<Long, Set<Long>> sharing = new HashMap<>();
    witnesses.forEach(w -> sharing.put(w.report(), copies.get(w.uniqueText())));
    List<Origin> all = roots.counted(sharing);
    return new Origins(
        byReport.size(),
        (int) witnesses.stream().map(Witness::uniqueText).distinct().count(),
        (int) byReport.values().stream().map(Origins::outlet).distinct().count(),
        all.stream().filter(o -> !o.denies()).toList(),
        all.stream().filter(Origin::denies).toList(),
        witnesses.stream()
            .filter(w -> relays(w.telling()))
            .flatMap(w -> w.outlet().stream())
            .distinct()
            .toList());
  }

  /**
   * Of the reports with one text the one that leads, else the first; what copies tell is no origin.
   */
  private static Collection<List<Witness>> leaders(Map<Long, List<Witness>> byReport) {
    Map<Long, List<Witness>> leaders = new LinkedHashMap<>();
    byReport.forEach(
        (report, witnesses) -> {
          long text = witnesses.get(0).uniqueText();
          if (text == report || !leaders.containsKey(text)) {
            leaders.put(text, witnesses);
          }
        });
    return leaders.values();
  }

  private static String outlet(List<Witness> report) {
    return report.get(0).outlet().orElse("report " + report.get(0).report());
  }

  private static boolean relays(Telling telling) {
    return telling.voices().stream().anyMatch(v -> PASSED_ON.contains(v.type()));
  }

  /** The roots found so far. */
  private static final class Roots {
    private final List<Found> statements = new ArrayList<>();
    private final Map<String, Found> own = new LinkedHashMap<>();
    private final Map<String, Found> weak = new LinkedHashMap<>();
    private final Map<String, Found> cited = new LinkedHashMap<>();

    private static final class Found {
      final Kind kind;
      final Set<Long> reports = new TreeSet<>();
      Optional<Party> party;
      String label;
      String sourceType = "";
      double confidence = 1;
      boolean denies;

      Found(Kind kind, String label, Optional<Party> party) {
        this.kind = kind;
        this.label = label;
        this.party = party;
      }

      /** Takes over by which voice it is called. */
      void callAs(Voice voice) {
        sourceType = voice.type();
        confidence = voice.confidence();
      }

      /** With the copies of its reports. */
      Origin origin(Map<Long, Set<Long>> sharing) {
        Set<Long> all = new TreeSet<>();
        reports.forEach(r -> all.addAll(sharing.getOrDefault(r, Set.of(r))));
        return new Origin(label, kind, party, sourceType, confidence, denies, List.copyOf(all));
      }
    }

    /** Whether a source vouches or denies. */
    boolean addStatement(Witness witness, Set<String> present) {
      Telling telling = witness.telling();
      Optional<Voice> root =
          telling.voices().stream()
              .filter(v -> !isPassedOn(v, witness.outlet(), present))
              .findFirst();
      if (root.isEmpty()) {
        return !telling.voices().isEmpty();
      }
      if (isOwn(root.get())) {
        return false;
      }
      boolean denies =
          telling.status().equals("negated") || telling.voices().stream().anyMatch(Voice::denies);
      Party party =
          root.get()
              .party()
              .orElse(
                  new Party(
                      Optional.empty(), root.get().text(), "other", Optional.empty(), List.of()));
      Found found =
          statements.stream()
              .filter(f -> isOne(f.party.orElseThrow(), party))
              .findFirst()
              .orElse(null);
      if (found == null) {
        found = new Found(Kind.STATEMENT, label(party, root.get()), Optional.of(party));
        found.callAs(root.get());
        found.denies = denies;
        statements.add(found);
      } else if (party.name().isPresent() && found.party.flatMap(Party::name).isEmpty()) {
        found.party = Optional.of(party);
        found.label = label(party, root.get());
        found.callAs(root.get());
      } else if (found.label.equals(label(party, root.get()))) {
        found.confidence = Math.max(found.confidence, root.get().confidence());
      }
      found.reports.add(witness.report());
      return true;
    }

    private static boolean isOne(Party a, Party b) {
      return Sources.same(a, b) || Sources.sharesName(a, b) && a.type().equals(b.type());
    }

    /** Whether it is a medium, another outlet of the happening, or nobody. */
    private static boolean isPassedOn(Voice voice, Optional<String> outlet, Set<String> present) {
      return PASSED_ON.contains(voice.type())
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
      Map<String, Found> into = witness.ownReporter() || witness.agency().isPresent() ? own : weak;
      String who = witness.outlet().orElse("report " + witness.report());
      Kind kind = Kind.OWN_VOICE;
      if (witness.ownReporter()) {
        kind = Kind.REPORTING;
      } else if (witness.agency().isPresent()) {
        kind = Kind.DISPATCH;
        who = witness.agency().get();
      }
      String label =
          switch (kind) {
            case REPORTING -> who + " (own reporter)";
            case DISPATCH -> who + " (dispatch)";
            default -> who + " (own voice)";
          };
      Kind fixed = kind;
      Found found =
          into.computeIfAbsent(Words.plain(label), k -> new Found(fixed, label, Optional.empty()));
      found.denies |= witness.telling().status().equals("negated");
      found.reports.add(witness.report());
    }

    void addCited(Witness witness, Set<String> present) {
      List<Voice> voices = witness.telling().voices();
      if (voices.isEmpty() || !voices.stream().allMatch(v -> PASSED_ON.contains(v.type()))) {
        return;
      }
      Voice first = voices.get(0);
      String name = first.party().map(Party::label).orElse(first.text());
      boolean here = present.stream().anyMatch(p -> p.contains(Words.plain(name)));
      if (first.type().equals("medium") && !here) {
        Found found =
            cited.computeIfAbsent(
                Words.plain(name),
                k -> new Found(Kind.CITED_MEDIUM, name + " (cited)", first.party()));
        boolean begun = found.reports.isEmpty();
        if (begun || first.confidence() > found.confidence) {
          found.callAs(first);
        }
        found.reports.add(witness.report());
      }
    }

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
}
