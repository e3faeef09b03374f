package org.hearsay.server.report;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.server.report.Speaker.Manner;

/**
 * On whose word something stands.
 *
 * @param speakers innermost first; empty: the outlet's own voice
 * @param outlet who reports it all
 */
public record Chain(List<Speaker> speakers, String outlet) {
  public Chain {
    speakers = List.copyOf(speakers);
  }

  /** Whether the outlet tells it in its own voice, and names nobody who says so. */
  public boolean isUnvouched() {
    return speakers.stream().allMatch(Speaker::isNobody);
  }

  public boolean isDenied() {
    return speakers.stream().anyMatch(Speaker::denies);
  }

  public boolean isAccusation() {
    return speakers.stream().anyMatch(Speaker::accuses);
  }

  /**
   * {@code the President ← Kalpress ← The Lowland Post}; who tells of himself stands there once.
   */
  public String words() {
    List<String> links = new ArrayList<>();
    for (Speaker speaker : speakers) {
      boolean again =
          speaker.manner() == Manner.NAMED
              && !links.isEmpty()
              && links.get(links.size() - 1).equals(speaker.link());
      if (!again) {
        links.add(speaker.link());
      }
    }
    links.add(speakers.isEmpty() ? outlet + " itself" : outlet);
    return String.join(" ← ", links);
  }
}
