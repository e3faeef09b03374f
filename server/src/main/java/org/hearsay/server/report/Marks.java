package org.hearsay.server.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.archive.record.CodedRecord;
import org.hearsay.archive.record.CodedRecord.Claim;
import org.hearsay.archive.record.CodedRecord.EventMention;
import org.hearsay.server.report.Mark.Kind;
import org.hearsay.text.Span;

/**
 * Where the records of a report stand in its text.
 *
 * @param references in the order of the records
 */
record Marks(List<Mark> all, List<Reference> references) {
  static Marks of(CodedRecord record) {
    Offsets offsets = new Offsets(record.header().text());
    List<Mark> all = new ArrayList<>();
    List<Reference> references = new ArrayList<>();
    Set<String> denied = new HashSet<>();
    Map<String, Integer> ends = new HashMap<>();
    for (Claim claim : record.claims().values()) {
      Kind kind =
          claim.negative()
              ? Kind.DENIED
              : claim.kind().equals("direct") ? Kind.DIRECT : Kind.INDIRECT;
      if (claim.negative()) {
        denied.add(claim.id());
      }
      claim.content().forEach(p -> add(all, ends, offsets.span(p), kind, claim.id()));
      // The last of these that is there bears the number.
      claim
          .source()
          .map(s -> offsets.span(s.begin(), s.end()))
          .ifPresent(s -> add(all, ends, s, Kind.SOURCE, claim.id()));
      claim.cue().ifPresent(c -> add(all, ends, offsets.span(c), Kind.CUE, claim.id()));
    }
    for (EventMention event : record.events()) {
      add(all, ends, offsets.span(event.trigger()), Kind.TRIGGER, event.id());
    }
    // What stands nowhere in the text, as a record from elsewhere may, is noted at its end.
    int last = record.header().text().length();
    record.claims().keySet().forEach(id -> ends.putIfAbsent(id, last));
    record.events().forEach(e -> ends.putIfAbsent(e.id(), last));
    ends.forEach(
        (id, end) ->
            references.add(new Reference(end, id, denied.contains(id) ? id + " denied" : id)));
    references.sort(Comparator.comparingInt(Reference::at).thenComparing(Reference::record));
    return new Marks(all, references);
  }

  private static void add(
      List<Mark> all, Map<String, Integer> ends, Span span, Kind kind, String id) {
    if (!span.isEmpty()) {
      all.add(new Mark(span, kind, id));
      ends.put(id, span.end());
    }
  }
}
