package org.hearsay.exchange.foreign;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.exchange.export.Statements;
import org.hearsay.exchange.foreign.Comparison.Row;

/**
 * Sets what we find said in reports beside what others find quoted there. Reports are the same when
 * their texts are, quotations when their contents share half of what the two hold together; each is
 * paired once, the likest first. Ours come first.
 */
public final class QuotationComparison {
  private static final double HALF = 0.5;

  /** By the hash of their text. */
  private final Map<String, List<Quotation>> ours = new HashMap<>();

  private final Set<String> done = new HashSet<>();
  private long read;
  private long elsewhere;
  private Row quotations = new Row(0, 0, 0);
  private Row sources = new Row(0, 0, 0);

  /**
   * How far the two lists of reports agree.
   *
   * @param ours texts that we have
   * @param missing those that the others do not have
   * @param read reports of the others
   * @param elsewhere those that we do not have or that came before
   */
  public record Agreement(long ours, long missing, long read, long elsewhere) {}

  private record Pair(int ours, int theirs, double likeness) {}

  /** Adds a report of ours. */
  public void add(Statements report) {
    ours.putIfAbsent(
        hash(report.report().text()),
        report.all().stream()
            .filter(statement -> !statement.ground().content().isEmpty())
            .map(statement -> Quotation.of(statement.ground(), report.groups()))
            .toList());
  }

  /** Adds a report of others, after all of ours. */
  public void add(ForeignStatements report) {
    read++;
    String hash = hash(report.text());
    List<Quotation> we = ours.get(hash);
    if (we == null || !done.add(hash)) {
      elsewhere++;
    } else {
      compare(we, report.quotations().stream().map(Quotation::of).toList());
    }
  }

  private void compare(List<Quotation> we, List<Quotation> they) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < we.size(); i++) {
      for (int j = 0; j < they.size(); j++) {
        double likeness = we.get(i).content().likeness(they.get(j).content());
        if (likeness >= HALF) {
          pairs.add(new Pair(i, j, likeness));
        }
      }
    }
    pairs.sort(Comparator.comparingDouble(Pair::likeness).reversed());
    Set<Integer> weUsed = new HashSet<>();
    Set<Integer> theyUsed = new HashSet<>();
    for (Pair pair : pairs) {
      if (!weUsed.contains(pair.ours()) && !theyUsed.contains(pair.theirs())) {
        weUsed.add(pair.ours());
        theyUsed.add(pair.theirs());
        sources = sources.plus(we.get(pair.ours()).sources(they.get(pair.theirs())));
      }
    }
    int both = weUsed.size();
    quotations = quotations.plus(new Row(both, we.size() - both, they.size() - both));
  }

  /** How many quotations both have, and only one, in the reports that both have. */
  public Row quotations() {
    return quotations;
  }

  /**
   * Of the quotations that both have, in how many both name the same source; where they differ,
   * each of the two sources counts as of one only.
   */
  public Row sources() {
    return sources;
  }

  public Agreement agreement() {
    return new Agreement(ours.size(), ours.size() - done.size(), read, elsewhere);
  }

  /** White space at the end is not worth a difference. */
  private static String hash(String text) {
    try {
      byte[] bytes = text.stripTrailing().getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }
}
