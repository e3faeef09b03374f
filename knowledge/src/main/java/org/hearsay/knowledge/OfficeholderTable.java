package org.hearsay.knowledge;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.hearsay.entity.Office;
import org.hearsay.entity.Officeholders;
import org.hearsay.entity.Sector;
import org.hearsay.entity.Spelling;
import org.hearsay.text.Lexicon;

/**
 * People in office, from tables with their terms ({@code officeholders.tsv} has the format). Names
 * are compared without accents, case and initials; where nobody is found so, by their sound.
 */
public final class OfficeholderTable implements Officeholders {
  private static final int COLUMNS = 8;

  /** A shorter surname alone sounds like too many others. */
  private static final int SOUNDED = 6;

  /** All offices of one holder. */
  private record Holder(String surname, Set<String> names, List<Office> offices) {
    /** The surname, and how it ends the other spellings of the name. */
    Set<String> surnames() {
      Set<String> all = new LinkedHashSet<>();
      all.add(surname);
      for (String name : names) {
        int words = surname.split(" ", -1).length;
        String[] parts = name.split(" ", -1);
        boolean last = names.iterator().next().endsWith(" " + surname);
        if (last && parts.length > words) {
          all.add(String.join(" ", List.of(parts).subList(parts.length - words, parts.length)));
        }
      }
      return all;
    }
  }

  private final Map<String, Set<Holder>> byName = new HashMap<>();
  private final Map<String, Set<Holder>> byOutline = new HashMap<>();

  private OfficeholderTable(Map<String, Holder> holders) {
    holders
        .values()
        .forEach(
            holder -> {
              file(byOutline, Spelling.outline(holder.surname()), holder);
              holder.surnames().forEach(n -> file(byName, PersonNames.key(n), holder));
              for (String name : holder.names()) {
                file(byName, PersonNames.key(name), holder);
                file(byOutline, Spelling.outline(PersonNames.key(name)), holder);
              }
            });
  }

  private static void file(Map<String, Set<Holder>> index, String key, Holder holder) {
    index.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(holder);
  }

  /** The table that comes with Hearsay. */
  public static OfficeholderTable embedded() {
    return of(embeddedRows(), List.of());
  }

  /**
   * A table of the user's, in the same format.
   *
   * @throws org.hearsay.text.LexiconException which names the line that is wrong
   */
  static OfficeholderTable read(Path file) throws IOException {
    return of(Lexicon.read(file, COLUMNS), List.of());
  }

  static List<Lexicon.Row> embeddedRows() {
    return Lexicon.read(OfficeholderTable.class, "officeholders.tsv", COLUMNS);
  }

  /**
   * A table of rows, and others that stand over them: of a person that both have, the others count.
   */
  static OfficeholderTable of(List<Lexicon.Row> rows, List<Lexicon.Row> over) {
    Map<String, Holder> holders = holders(rows);
    holders.putAll(holders(over));
    return new OfficeholderTable(holders);
  }

  private static Map<String, Holder> holders(List<Lexicon.Row> rows) {
    Map<String, Holder> holders = new HashMap<>();
    for (Lexicon.Row row : rows) {
      Office office = office(row);
      String id = office.holder() + "/" + office.country().orElse("");
      Holder holder =
          holders.computeIfAbsent(
              id, k -> new Holder(row.text(0), new LinkedHashSet<>(), new ArrayList<>()));
      holder.names().add(office.holder());
      holder.names().addAll(row.list(2));
      holder.offices().add(office);
    }
    return holders;
  }

  private static Office office(Lexicon.Row row) {
    YearMonth from = month(row, 6, 1);
    Optional<YearMonth> to =
        row.text(7).isEmpty() ? Optional.empty() : Optional.of(month(row, 7, 12));
    if (to.isPresent() && to.get().isBefore(from)) {
      throw row.error("expected an end after the beginning, found \"" + row.text(7) + "\"");
    }
    if (!row.text(3).matches("|[A-Z]{3}")) {
      throw row.error("expected an alpha-3 code or -, found \"" + row.text(3) + "\"");
    }
    return new Office(
        row.text(1),
        Optional.of(row.text(3)).filter(c -> !c.isEmpty()),
        row.constant(4, Sector.class),
        row.text(5),
        from,
        to,
        row.file() + ":" + row.line());
  }

  /**
   * @param month meant where only a year stands
   */
  private static YearMonth month(Lexicon.Row row, int field, int month) {
    String value = row.text(field);
    try {
      return value.matches("\\d{4}")
          ? YearMonth.of(Integer.parseInt(value), month)
          : YearMonth.parse(value);
    } catch (DateTimeException e) {
      throw row.error("expected YYYY or YYYY-MM, found \"" + value + "\"");
    }
  }

  @Override
  public List<Office> named(String name) {
    String key = PersonNames.key(name);
    if (key.isEmpty()) {
      return List.of();
    }
    Set<Holder> exact = byName.getOrDefault(key, Set.of());
    if (!exact.isEmpty()) {
      return offices(exact, h -> true);
    }
    boolean full = key.contains(" ");
    if (!full && key.length() < SOUNDED) {
      return List.of();
    }
    Spelling spelling = Spelling.standard();
    return offices(
        byOutline.getOrDefault(Spelling.outline(key), Set.of()),
        holder ->
            full
                ? holder.names().stream().anyMatch(n -> spelling.isSame(PersonNames.key(n), key))
                : spelling.isSame(holder.surname(), name));
  }

  private static List<Office> offices(Set<Holder> holders, Predicate<Holder> meant) {
    return holders.stream().filter(meant).flatMap(h -> h.offices().stream()).toList();
  }
}
