package org.hearsay.syntax;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hearsay.text.Lexicon;

/**
 * Lemmas in the manner of the English treebanks: exceptions from {@code lemmas.tsv}, rules for the
 * rest. Where a rule leaves two candidates ("hoped": hop, hope), the encoder's vocabulary tells
 * which of them is a word.
 */
final class Lemmatizer {
  private enum Kind {
    VERB,
    NOUN,
    ADJECTIVE,
    WORD
  }

  private static final Lemmatizer STANDARD = new Lemmatizer();

  private static final Set<String> SHORT_BE =
      Set.of("'s", "’s", "'m", "’m", "'re", "’re", "s", "re");

  private final Map<Kind, Map<String, String>> exceptions = new HashMap<>();
  private final Set<String> verbs = new HashSet<>();

  private Lemmatizer() {
    for (Kind kind : Kind.values()) {
      exceptions.put(kind, new HashMap<>());
    }
    for (Lexicon.Row row : Lexicon.read(Lemmatizer.class, "lemmas.tsv", 3)) {
      Kind kind = row.constant(1, Kind.class);
      Map<String, String> known = of(kind);
      List<String> forms = row.list(2);
      for (String form : forms.isEmpty() ? List.of(row.text(0)) : forms) {
        if (known.putIfAbsent(form, row.text(0)) != null) {
          throw row.error("expected a new form, found " + form + " again");
        }
      }
      if (kind == Kind.VERB) {
        verbs.add(row.text(0));
      }
    }
  }

  private Map<String, String> of(Kind kind) {
    return Objects.requireNonNull(exceptions.get(kind));
  }

  static Lemmatizer standard() {
    return STANDARD;
  }

  /** Verbs of the table, in their base form. */
  Set<String> bases() {
    return verbs;
  }

  /**
   * The lemma of a word: small letters but for names and "I".
   *
   * @param tag Penn Treebank tag
   */
  String lemma(String form, String tag) {
    String small = form.toLowerCase(Locale.ROOT).replaceAll("(?<=.)\u00AD|\u00AD(?=.)", "");
    return switch (tag) {
      case "NNP" -> form;
      case "NNPS" -> capitalized(noun(small), form);
      case "NNS" -> noun(small);
      case "VB", "VBP", "VBZ", "VBD", "VBN", "VBG" -> verb(small, tag);
      case "JJR", "JJS" -> comparative(small, Kind.ADJECTIVE);
      case "RBR", "RBS" -> comparative(small, Kind.WORD);
      case "CD" -> small.matches("\\d{1,3}(?:,\\d{3})+") ? small.replace(",", "") : small;
      case "PRP$" -> small;
      case "POS" -> "'s";
      case "``", "''" -> form.length() == 1 && "'‘’`".contains(form) ? "'" : "\"";
      case ":" -> form.matches("--+|–") ? "-" : form;
      case "MD", "DT", "PRP", "WP", "RB", "TO", "CC" ->
          small.equals("i") ? "I" : of(Kind.WORD).getOrDefault(small, small);
      default -> small;
    };
  }

  private static String capitalized(String lemma, String form) {
    boolean all = form.length() > 3 && form.equals(form.toUpperCase(Locale.ROOT));
    if (all) {
      return lemma.toUpperCase(Locale.ROOT);
    }
    return form.substring(0, 1) + (lemma.isEmpty() ? "" : lemma.substring(1));
  }

  private String noun(String form) {
    String known = of(Kind.NOUN).get(form);
    if (known != null) {
      return known;
    }
    if (form.endsWith("men") && form.length() > 4) {
      return form.substring(0, form.length() - 2) + "an";
    }
    return withoutS(form);
  }

  private static String withoutS(String form) {
    String stem = form.substring(0, Math.max(0, form.length() - 1));
    if (form.length() < 3 || !form.endsWith("s") || form.endsWith("ss")) {
      return form;
    }
    if (form.endsWith("ies") && form.length() > 4) {
      return form.substring(0, form.length() - 3) + "y";
    }
    if (form.endsWith("sses")
        || form.endsWith("shes")
        || form.endsWith("ches")
        || form.endsWith("xes")
        || form.endsWith("zzes")) {
      String bare = form.substring(0, form.length() - 2);
      return Stems.isWord(stem) && !Stems.isWord(bare) ? stem : bare;
    }
    return stem;
  }

  private String verb(String form, String tag) {
    if (SHORT_BE.contains(form)) {
      return tag.equals("VBN") || tag.equals("VBD") ? "have" : "be";
    }
    if (form.equals("'d") || form.equals("’d")) {
      return "have";
    }
    String known = of(Kind.VERB).get(form);
    if (known != null && !tag.equals("VB") && !(tag.equals("VBP") && verbs.contains(form))) {
      return known;
    }
    return switch (tag) {
      case "VBZ" -> form.endsWith("oes") ? form.substring(0, form.length() - 2) : withoutS(form);
      case "VBD", "VBN" -> form.endsWith("ed") ? Stems.stem(form, 2) : prefixed(form);
      case "VBG" -> form.endsWith("ing") && form.length() > 4 ? Stems.stem(form, 3) : form;
      default -> form.equals("'ve") || form.equals("’ve") ? "have" : form;
    };
  }

  /** "retook", "outran": the exception behind a prefix. */
  private String prefixed(String form) {
    for (String prefix : List.of("re", "un", "out", "over", "under", "mis", "fore", "pre")) {
      String rest = form.startsWith(prefix) ? form.substring(prefix.length()) : "";
      String known = rest.length() < 3 ? null : of(Kind.VERB).get(rest);
      if (known != null) {
        return prefix + known;
      }
    }
    return form;
  }

  private String comparative(String form, Kind kind) {
    String known = of(kind).get(form);
    if (known != null) {
      return known;
    }
    int ending = form.endsWith("er") ? 2 : form.endsWith("est") ? 3 : 0;
    if (ending == 0 || form.length() - ending < 2) {
      return form;
    }
    String lemma = Stems.stem(form, ending);
    return Stems.isWord(lemma) ? lemma : form;
  }
}
