package org.hearsay.exchange.export;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Which events are exported. The standard: those that are actual or historical and rest on the
 * outlet's own voice or on a source that does not merely accuse. Counts what it leaves out; not
 * thread-safe.
 */
public final class Selection {
  private final boolean all;
  private final Map<Reason, Integer> leftOut = new EnumMap<>(Reason.class);

  private Selection(boolean all) {
    this.all = all;
  }

  /** Why an event is left out. */
  public enum Reason {
    NOT_REAL("told as future or hypothetical"),
    DENIED("denied or negated"),
    ONLY_ACCUSED("only on the word of an accuser"),
    ACCUSATION("accusations against persons"),
    ONLY_RETOLD("without an event of the coder");

    private final String words;

    Reason(String words) {
      this.words = words;
    }

    /** For reading, as it follows a number. */
    public String words() {
      return words;
    }
  }

  /** What is exported unless more is asked for. */
  public static Selection standard() {
    return new Selection(false);
  }

  /** All events, whatever they rest on. */
  public static Selection all() {
    return new Selection(true);
  }

  public boolean isAll() {
    return all;
  }

  /** So many events were left out, by reason. */
  public Map<Reason, Integer> leftOut() {
    return Collections.unmodifiableMap(leftOut);
  }

  /** The tellings of one event that may be shown; none when it is left out. */
  List<Telling> keep(List<Telling> tellings) {
    if (all) {
      return tellings;
    }
    // Denials stay beside assertions, so that nobody takes what is disputed for undisputed.
    List<Telling> kept = tellings.stream().filter(Selection::mayBeShown).toList();
    if (kept.stream().anyMatch(Telling::asserts)) {
      return kept;
    }
    if (!tellings.isEmpty()) {
      leftOut.merge(reason(tellings, kept), 1, Integer::sum);
    }
    return List.of();
  }

  /** The statements that may be shown: none that accuses, none that another denies was made. */
  Statements keep(Statements statements) {
    if (all) {
      return statements;
    }
    return new Statements(
        statements.report(),
        statements.all().stream().filter(s -> !s.isAccusing() && !s.isDisputed()).toList(),
        statements.groups());
  }

  private static boolean mayBeShown(Telling telling) {
    return telling.isReal() && !telling.isOnlyAccused() && !telling.accusesPerson();
  }

  private static Reason reason(List<Telling> tellings, List<Telling> kept) {
    if (kept.stream().anyMatch(Telling::denies)) {
      return Reason.DENIED;
    }
    if (tellings.stream().anyMatch(Telling::isOnlyAccused)) {
      return Reason.ONLY_ACCUSED;
    }
    if (tellings.stream().anyMatch(Telling::accusesPerson)) {
      return Reason.ACCUSATION;
    }
    return kept.isEmpty() ? Reason.NOT_REAL : Reason.ONLY_RETOLD;
  }
}
