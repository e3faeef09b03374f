package org.hearsay.archive;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.archive.record.CodedRecord;
import org.hearsay.archive.record.CodedRecord.Header;
import org.hearsay.archive.record.RecordException;
import org.hearsay.archive.record.Redaction;
import org.hearsay.archive.store.Database;
import org.hearsay.archive.word.Words;

/** What was suppressed and does not come in again. */
final class Suppressed {
  /** So many words has a name at most. */
  private static final int NAME_WORDS = 4;

  private final Database database;

  Suppressed(Database database) {
    this.database = database;
  }

  /** Without the names of persons that were suppressed. */
  Prepared redacted(Prepared given) {
    if (database.one("SELECT 1 FROM tombstone WHERE kind = 'person'", r -> 1).isEmpty()) {
      return given;
    }
    String json = given.record.json();
    for (String name : names(given.record)) {
      if (Tombstones.has(database, "person", Tombstones.hash(Words.key(name)))) {
        json = Redaction.of(name).json(json);
      }
    }
    try {
      return json.equals(given.record.json()) ? given : Prepared.of(json);
    } catch (RecordException e) {
      throw new IllegalStateException("a redacted report is whole", e);
    }
  }

  /**
   * The names that the coder saw, and what in the text may be one: two to four words in capitals.
   */
  private static Set<String> names(CodedRecord record) {
    Set<String> names = new LinkedHashSet<>();
    record.entities().values().forEach(e -> names.add(e.name()));
    String text = record.header().title() + "\n" + record.header().text();
    List<Words.Word> words = Words.of(text);
    for (int i = 0; i < words.size(); i++) {
      int last = Math.min(words.size(), i + NAME_WORDS);
      for (int j = i + 1; j < last && words.get(j - 1).capital() && words.get(j).capital(); j++) {
        names.add(text.substring(words.get(i).span().begin(), words.get(j).span().end()));
      }
    }
    return names;
  }

  /** Whether a text or what was published under its URL was suppressed. */
  boolean has(Header header) {
    return Tombstones.has(database, "text", header.sha256())
        || header.url().map(u -> Tombstones.has(database, "url", Tombstones.hash(u))).orElse(false);
  }
}
