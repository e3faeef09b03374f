package org.hearsay.exchange.foreign;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.archive.record.CodedRecord.Header;

/**
 * Which reports of ours tell which events of others. A report is known by its address; scheme, a
 * leading {@code www.}, a fragment and a slash at the end do not count. Of reports that we do not
 * have nothing is kept.
 */
public final class MentionedReports {
  private final Set<String> ours = new HashSet<>();
  private final Set<String> mentioned = new HashSet<>();
  private final Map<String, Set<String>> byEvent = new HashMap<>();
  private final Set<String> found = new HashSet<>();
  private long read;
  private long elsewhere;

  /**
   * How far the two lists of reports agree.
   *
   * @param ours reports of ours that have an address
   * @param mentioned those that others mention
   * @param mentions of others
   * @param elsewhere mentions in reports that we do not have
   * @param unknown events mentioned in reports of ours that were not among the events
   */
  public record Agreement(long ours, long mentioned, long mentions, long elsewhere, long unknown) {}

  /** Takes in a report of ours. */
  public void add(Header report) {
    report.url().map(MentionedReports::plain).ifPresent(ours::add);
  }

  /** Takes in a mention, after all reports of ours. */
  public void add(ForeignMention mention) {
    read++;
    String address = plain(mention.address());
    if (ours.contains(address)) {
      mentioned.add(address);
      byEvent.computeIfAbsent(mention.event(), e -> new TreeSet<>()).add(address);
    } else {
      elsewhere++;
    }
  }

  /** The address under which a report is compared. */
  static Optional<String> address(Header report) {
    return report.url().map(MentionedReports::plain);
  }

  /** Whether others mention the report of that address. */
  boolean isMentioned(String address) {
    return mentioned.contains(address);
  }

  /** The reports of ours that tell an event. */
  List<String> telling(ForeignEvent event) {
    Set<String> reports = byEvent.getOrDefault(event.id(), Set.of());
    if (!reports.isEmpty()) {
      found.add(event.id());
    }
    return List.copyOf(reports);
  }

  public Agreement agreement() {
    return new Agreement(
        ours.size(), mentioned.size(), read, elsewhere, byEvent.size() - found.size());
  }

  private static String plain(String url) {
    String rest = url.replaceFirst("#.*", "").replaceFirst("(?i)^https?://(?:www\\.)?", "");
    String whole = rest.endsWith("/") ? rest.substring(0, rest.length() - 1) : rest;
    int path = whole.indexOf('/');
    return path < 0
        ? whole.toLowerCase(Locale.ROOT)
        : whole.substring(0, path).toLowerCase(Locale.ROOT) + whole.substring(path);
  }
}
