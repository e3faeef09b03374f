package org.hearsay.evaluation.server;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Where a reader goes next: by the links of the page, or by a form of it. Seeded. */
final class Clicks {
  private static final String[] TYPES = {
    "ASSAULT", "PROTEST", "CONSULT", "AGREE", "SANCTION", "ACCUSE", "REQUEST", "COERCE", "AID"
  };
  private static final String[] COUNTRIES = {
    "RUS", "USA", "CHN", "FRA", "IRN", "KEN", "BRA", "IND"
  };

  private final Random random;

  Clicks(long seed) {
    random = new Random(seed);
  }

  /** A number of milliseconds, so that not all click at the same time. */
  int pause(int most) {
    return random.nextInt(most);
  }

  /** The next address; the start page where nothing leads on. */
  String next(String address, SeenPage page) {
    Map<PageKind, List<String>> choice = new EnumMap<>(PageKind.class);
    for (String link : page.links()) {
      for (PageKind kind : PageKind.values()) {
        if (kind.has(link)) {
          choice.computeIfAbsent(kind, k -> new ArrayList<>()).add(link);
        }
      }
    }
    fill(address, page.words(), choice);
    int sum = choice.keySet().stream().mapToInt(PageKind::weight).sum();
    int at = random.nextInt(Math.max(1, sum));
    for (Map.Entry<PageKind, List<String>> one : choice.entrySet()) {
      at -= one.getKey().weight();
      if (at < 0) {
        return any(one.getValue());
      }
    }
    return "/";
  }

  /** What the form of a page may be filled in with: as often as a link of its kind is followed. */
  private void fill(String address, List<String> words, Map<PageKind, List<String>> choice) {
    String form = address.replaceAll("\\?.*", "");
    if (form.equals("/happenings")) {
      choice.put(PageKind.FILTERED, mixed(choice, PageKind.FILTERED, filter()));
    } else if (form.equals("/reports") && !words.isEmpty()) {
      String asked = any(words) + " " + any(words);
      choice.put(PageKind.SEARCH, mixed(choice, PageKind.SEARCH, "/reports?q=" + encode(asked)));
    } else if (form.equals("/trace") && words.size() > 20) {
      int begin = random.nextInt(words.size() - 8);
      String asked = String.join(" ", words.subList(begin, begin + 8));
      choice.put(PageKind.TRACED, mixed(choice, PageKind.TRACED, "/trace?words=" + encode(asked)));
    } else if (form.equals("/actors") && !words.isEmpty()) {
      String asked = any(words);
      choice.put(PageKind.ACTOR, mixed(choice, PageKind.ACTOR, "/actors?name=" + encode(asked)));
    }
  }

  private List<String> mixed(Map<PageKind, List<String>> choice, PageKind kind, String filled) {
    List<String> links = choice.getOrDefault(kind, List.of());
    return links.isEmpty() || random.nextBoolean() ? List.of(filled) : links;
  }

  /** One filter, or two, or three. */
  private String filter() {
    List<String> all =
        new ArrayList<>(
            Arrays.asList(
                "type=" + TYPES[random.nextInt(TYPES.length)],
                "country=" + COUNTRIES[random.nextInt(COUNTRIES.length)],
                "origins=" + (2 + random.nextInt(3))));
    while (all.size() > 1 && random.nextBoolean()) {
      all.remove(random.nextInt(all.size()));
    }
    return "/happenings?" + String.join("&", all);
  }

  private <T> T any(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  private static String encode(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }
}
