package org.hearsay.evaluation.fact;

import org.hearsay.evaluation.corpus.CorpusException;
import org.hearsay.evaluation.corpus.JsonObject;
import org.hearsay.evaluation.fact.CodedReport.CodedAttribution;

/** What must never be found. */
sealed interface Ban {
  String MARKS = " \"“”,.";

  String id();

  /** Why it must not be; may be empty. */
  String why();

  boolean isBrokenBy(CodedReport report);

  static Ban read(JsonObject ban) throws CorpusException {
    String why = ban.optionalText("why").orElse("");
    return ban.text("what").equals("event")
        ? new BannedEvent(EventFact.read(ban), why)
        : new BannedQuotation(ban.text("id"), ban.text("content_is"), why);
  }

  /** An event that did not happen, or not so. */
  record BannedEvent(EventFact event, String why) implements Ban {
    @Override
    public String id() {
      return event.id();
    }

    @Override
    public boolean isBrokenBy(CodedReport report) {
      return report.events().stream().anyMatch(e -> event.isMetBy(e, report));
    }
  }

  /** Words in quotation marks that nobody said; compared without the marks around them. */
  record BannedQuotation(String id, String content, String why) implements Ban {
    @Override
    public boolean isBrokenBy(CodedReport report) {
      return report.attributions().stream().anyMatch(this::isBrokenBy);
    }

    private boolean isBrokenBy(CodedAttribution attribution) {
      return attribution.kind().equals("direct")
          && attribution.contents().stream().anyMatch(c -> withoutMarks(c).equals(content));
    }

    private static String withoutMarks(String text) {
      int begin = 0;
      int end = text.length();
      while (begin < end && MARKS.indexOf(text.charAt(begin)) >= 0) {
        begin++;
      }
      while (begin < end && MARKS.indexOf(text.charAt(end - 1)) >= 0) {
        end--;
      }
      return text.substring(begin, end);
    }
  }
}
