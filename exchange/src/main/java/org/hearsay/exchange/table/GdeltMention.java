package org.hearsay.exchange.table;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.archive.record.CodedRecord.Header;
import org.hearsay.exchange.export.Actor;
import org.hearsay.exchange.export.Telling;

/** A row of GDELT's mentions. */
final class GdeltMention {
  static final List<String> COLUMNS =
      List.of(
          ("GLOBALEVENTID,EventTimeDate,MentionTimeDate,MentionType,MentionSourceName,"
                  + "MentionIdentifier,SentenceID,Actor1CharOffset,Actor2CharOffset,ActionCharOffset,"
                  + "InRawText,Confidence,MentionDocLen,MentionDocTone,MentionDocTranslationInfo,Extras")
              .split(",", -1));

  /** Of the kinds of identifiers: a URL, or a citation of what is not on the web. */
  private static final String WEB = "1";

  private static final String CITATION = "2";

  private GdeltMention() {}

  /** Offsets count code points of the report's text; -1 where there is nothing. */
  static List<String> row(Dyad dyad, Telling telling, String added) {
    Header report = telling.report();
    String text = report.text();
    List<String> row = new ArrayList<>();
    row.add(Long.toString(dyad.id()));
    row.add(added);
    row.add(GdeltEvent.published(report));
    row.add(report.url().isPresent() ? WEB : CITATION);
    row.add(report.url().flatMap(GdeltMention::host).or(report::outlet).orElse(""));
    row.add(report.url().orElse(report.id()));
    row.add(Integer.toString(telling.sentenceNumber()));
    row.add(offset(dyad.actor(), telling.actors()));
    row.add(offset(dyad.recipient(), telling.recipients()));
    row.add(Integer.toString(telling.trigger().begin()));
    row.add("1");
    row.add(Long.toString(Math.round(telling.confidence() * 100)));
    row.add(Integer.toString(text.codePointCount(0, text.length())));
    row.addAll(List.of("", "", ""));
    return row;
  }

  /** Where a telling has words for the same actor. */
  private static String offset(Optional<Actor> wanted, List<Actor> told) {
    return told.stream()
        .filter(a -> wanted.map(Actor::label).equals(Optional.of(a.label())))
        .findFirst()
        .map(a -> Integer.toString(a.begin()))
        .orElse("-1");
  }

  private static Optional<String> host(String url) {
    try {
      return Optional.ofNullable(new URI(url).getHost())
          .map(h -> h.startsWith("www.") ? h.substring(4) : h);
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
