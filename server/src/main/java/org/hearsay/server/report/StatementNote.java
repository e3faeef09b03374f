package org.hearsay.server.report;

import java.util.List;
import java.util.Optional;

/**
 * What a report says that somebody said, beside the text.
 *
 * @param id of the attribution
 * @param kind direct, indirect or mixed
 * @param cue the word that tells that it is said; empty where there is none
 * @param content its beginning
 * @param chain this speaker first
 * @param trace the way of the words through all reports; only of what stands in an archive
 * @param correct likewise
 */
public record StatementNote(
    String id,
    String kind,
    String cue,
    String content,
    Chain chain,
    List<Why> why,
    Optional<String> trace,
    Optional<String> correct) {
  public StatementNote {
    why = List.copyOf(why);
  }

  public String outlet() {
    return chain.outlet();
  }

  public Speaker speaker() {
    return chain.speakers().get(0);
  }

  /** Whether somebody who tells of it denies that it was said. */
  public boolean isDisputed() {
    return chain.speakers().stream().skip(1).anyMatch(Speaker::denies);
  }

  public boolean isDirect() {
    return kind.equals("direct");
  }

  /** What the speaker did. */
  public String verb() {
    return speaker().denies() ? "denied" : speaker().accuses() ? "alleged" : "said";
  }
}
