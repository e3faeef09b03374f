package org.hearsay.evaluation.server;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What a reader sees of a page.
 *
 * @param links addresses within the same site, path and query, without their fragments
 * @param words of the content, four letters at least
 */
record SeenPage(List<String> links, List<String> words) {
  private static final Pattern LINK = Pattern.compile("<a\\b[^>]*?\\shref=\"(/[^\"#]*)");
  private static final Pattern TAG = Pattern.compile("<[^>]*>");
  private static final Pattern WORD = Pattern.compile("\\p{L}{4,}");
  private static final int WORDS = 300;

  static SeenPage of(String html) {
    Set<String> links = new LinkedHashSet<>();
    LINK.matcher(html).results().forEach(link -> links.add(unescape(link.group(1))));
    String main = html.substring(Math.max(0, html.indexOf("<main")));
    List<String> words =
        WORD.matcher(TAG.matcher(main).replaceAll(" "))
            .results()
            .map(MatchResult::group)
            .limit(WORDS)
            .toList();
    return new SeenPage(List.copyOf(links), words);
  }

  private static String unescape(String attribute) {
    return attribute.replace("&#34;", "\"").replace("&#39;", "'").replace("&amp;", "&");
  }
}
