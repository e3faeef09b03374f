package org.hearsay.coding;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.attribution.Attribution;
import org.hearsay.event.Event;

/**
 * Words why something was coded: {@code predicates.tsv:812} and what that line says. A user's line
 * ({@code your predicates.tsv:3}) has its words with it. Thread-safe.
 */
public final class Basis {
  private static final Pattern LINE = Pattern.compile("(?<!your )\\b([\\w-]+\\.tsv):(\\d+)");

  /** Data files stand beside the class that they serve. */
  private static final List<Class<?>> OWNERS = List.of(Event.class, Attribution.class);

  private final Map<String, List<String>> files = new ConcurrentHashMap<>();

  /** The basis, each line of a data file followed by its words. */
  public String explain(String basis) {
    Matcher lines = LINE.matcher(basis);
    return lines.replaceAll(m -> Matcher.quoteReplacement(withWords(m)));
  }

  private String withWords(MatchResult line) {
    List<String> file = files.computeIfAbsent(line.group(1), Basis::read);
    int number = Integer.parseInt(line.group(2));
    if (number < 1 || number > file.size()) {
      return line.group();
    }
    return line.group() + " “" + file.get(number - 1).replace('\t', ' ') + "”";
  }

  /** Its lines; none when there is no such file. */
  private static List<String> read(String name) {
    Optional<Class<?>> owner = OWNERS.stream().filter(c -> c.getResource(name) != null).findFirst();
    if (owner.isEmpty()) {
      return List.of();
    }
    try (InputStream in = owner.get().getResourceAsStream(name);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
