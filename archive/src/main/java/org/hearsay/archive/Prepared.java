package org.hearsay.archive;

import java.util.List;
import org.hearsay.archive.copy.CopyFinder;
import org.hearsay.archive.happening.Retelling;
import org.hearsay.archive.happening.Telling;
import org.hearsay.archive.happening.Tellings;
import org.hearsay.archive.origin.Presence;
import org.hearsay.archive.record.CodedRecord;
import org.hearsay.archive.record.RecordException;
import org.hearsay.archive.record.RecordReader;
import org.hearsay.archive.store.Reports;
import org.hearsay.archive.story.StoryFinder;

/**
 * A coded report with all that can be made of it alone, so that several threads can prepare while
 * one adds.
 */
public final class Prepared {
  final CodedRecord record;
  final byte[] zipped;
  final CopyFinder.Prepared copy;
  final StoryFinder.Prepared story;
  final Retelling sentences;
  final List<Telling> tellings;
  final boolean ownReporter;

  private Prepared(CodedRecord record) {
    this.record = record;
    String text = record.header().text();
    zipped = Reports.zip(record.json());
    copy = CopyFinder.prepare(text);
    story = StoryFinder.prepare(text);
    sentences = Retelling.of(record);
    tellings = Tellings.of(record, 0);
    ownReporter = Presence.shownIn(text);
  }

  /**
   * Reads one line of {@code hearsay code --format jsonl}.
   *
   * @throws RecordException if it is no coded report
   */
  public static Prepared of(String line) throws RecordException {
    return new Prepared(RecordReader.read(line));
  }

  /** The report's id. */
  public String name() {
    return record.header().id();
  }
}
