package org.hearsay.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.hearsay.entity.Countries;
import org.hearsay.entity.Entities;
import org.hearsay.entity.Entity;
import org.hearsay.entity.Mention;
import org.hearsay.entity.MentionType;
import org.hearsay.syntax.EntityType;
import org.hearsay.syntax.NameTag;
import org.hearsay.syntax.NounPhrases;
import org.hearsay.syntax.Sentence;
import org.hearsay.syntax.Token;

/** Tells toponyms that stand for places from those that stand for governments. */
public final class PlaceFinder {
  private static final Set<String> LOCATIVE =
      Set.of(
          "in",
          "at",
          "near",
          "from",
          "to",
          "into",
          "across",
          "inside",
          "outside",
          "around",
          "through",
          "throughout",
          "within",
          "toward",
          "towards",
          "over",
          "off",
          "along",
          "outside of",
          "north of",
          "south of",
          "east of",
          "west of",
          "onto",
          "on");

  private static final Set<String> GOVERNMENT =
      Set.of("nsubj", "nsubj:pass", "nmod:poss", "obj", "iobj", "appos");

  /** Verbs whose object is where one goes. */
  private static final Set<String> MOTION = Set.of("visit", "tour", "reach", "enter", "leave");

  private PlaceFinder() {}

  /** The places, in text order. */
  public static List<Place> find(Entities entities, Gazetteer gazetteer) {
    List<Mention> toponyms = new ArrayList<>();
    for (Entity entity : entities.all()) {
      for (Mention m : entity.mentions()) {
        if (m.form() == Mention.Form.NAME && isPlace(m)) {
          toponyms.add(m);
        }
      }
    }
    toponyms.addAll(Modifiers.find(entities, toponyms));
    toponyms.sort(Comparator.comparing(Mention::span));
    PlaceLocator locator = new PlaceLocator(entities, gazetteer);
    List<Place> places = new ArrayList<>();
    for (Mention m : toponyms) {
      places.add(locator.locate("p" + (places.size() + 1), m));
    }
    return places;
  }

  /**
   * Whether a place of the sentence may be where its act is: not where the name only says whose
   * something is ("a Boston banker"), but "in the Boston streets".
   */
  public static boolean canBeWhere(Place place, Sentence sentence) {
    return !place.head().is("compound")
        || sentence
            .head(place.head())
            .filter(noun -> LOCATIVE.contains(NounPhrases.preposition(sentence, noun)))
            .isPresent();
  }

  private static boolean isPlace(Mention m) {
    if (m.type() != MentionType.COUNTRY && m.type() != MentionType.PLACE) {
      return false;
    }
    Token top = firstConjunct(m.sentence(), m.head());
    String preposition = NounPhrases.preposition(m.sentence(), top);
    boolean capital = Countries.standard().capitals().get(m.name()).isPresent();
    boolean townOnly = m.type() == MentionType.PLACE && !capital;
    return LOCATIVE.contains(preposition)
        || townOnly
        || (preposition.equals("of") && m.type() == MentionType.PLACE)
        || (top.is("appos")
            && m.type() == MentionType.COUNTRY
            && !m.sentence().head(top).map(h -> GOVERNMENT.contains(h.deprel())).orElse(false))
        || isOfPlaceOrEvent(m, top)
        || isGoneTo(m, top)
        || isBesideTown(m);
  }

  /** "the north of Ghana", "Ghana's coast", "the Ghana floods": what it belongs to has a place. */
  private static boolean isOfPlaceOrEvent(Mention m, Token top) {
    String preposition = NounPhrases.preposition(m.sentence(), top);
    return (top.relation().equals("nmod") || top.is("compound"))
        && (preposition.isEmpty() || preposition.equals("of"))
        && m.sentence()
            .head(top)
            .filter(h -> !h.upos().equals("PROPN"))
            .filter(h -> h.entity() == EntityType.PLACE || h.entity() == EntityType.EVENT)
            .isPresent();
  }

  /** "visited Ghana". */
  private static boolean isGoneTo(Mention m, Token top) {
    return top.is("obj")
        && m.sentence().head(top).filter(v -> MOTION.contains(v.lemma())).isPresent();
  }

  /** "Port Larkin, Panama": a country that only says where the town is. */
  private static boolean isBesideTown(Mention m) {
    Sentence s = m.sentence();
    int before = m.head().index() - 2;
    return m.type() == MentionType.COUNTRY
        && before >= 0
        && s.token(before + 1).text().equals(",")
        && s.token(before).name() == NameTag.LOCATION;
  }

  private static Token firstConjunct(Sentence sentence, Token token) {
    Token t = token;
    while (t.is("conj") && t.head() >= 0) {
      t = sentence.token(t.head());
    }
    return t;
  }
}
