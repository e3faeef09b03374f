package org.hearsay.exchange.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.text.Lexicon;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What the meta elements of a page say ({@code meta.tsv}). */
final class Metas {
  /** What a name of the table says. */
  enum Field {
    PUBLISHED,
    DATE,
    TITLE,
    DESCRIPTION,
    OUTLET,
    AUTHOR,
    URL
  }

  private static final int MAX_LENGTH = 2000;

  private static final Map<Field, List<String>> NAMES = names();

  private final Map<String, Set<String>> values = new HashMap<>();

  private Metas() {}

  private static Map<Field, List<String>> names() {
    Map<Field, List<String>> names = new EnumMap<>(Field.class);
    for (Lexicon.Row row : Lexicon.read(Metas.class, "meta.tsv", 2)) {
      names.computeIfAbsent(row.constant(0, Field.class), f -> new ArrayList<>()).add(row.text(1));
    }
    return names;
  }

  static Metas of(Document page) {
    Metas metas = new Metas();
    for (Element meta : page.getElementsByTag("meta")) {
      String content = Strings.clean(meta.attr("content"));
      if (content.isEmpty() || content.length() > MAX_LENGTH) {
        continue;
      }
      for (String key : List.of("property", "name", "itemprop", "http-equiv")) {
        String name = meta.attr(key).strip().toLowerCase(Locale.ROOT);
        if (!name.isEmpty()) {
          metas.values.computeIfAbsent(name, n -> new LinkedHashSet<>()).add(content);
        }
      }
    }
    return metas;
  }

  /** All values, the best first. */
  List<String> all(Field field) {
    return NAMES.getOrDefault(field, List.of()).stream()
        .flatMap(name -> values.getOrDefault(name, Set.of()).stream())
        .distinct()
        .toList();
  }

  /** What a card for Twitter shows beside a label. */
  List<String> labelled(String label) {
    return List.of("1", "2").stream()
        .filter(n -> named("twitter:label" + n).contains(label))
        .flatMap(n -> named("twitter:data" + n).stream())
        .toList();
  }

  /** The values of one name, in lower case. */
  Set<String> named(String name) {
    return values.getOrDefault(name, Set.of());
  }
}
