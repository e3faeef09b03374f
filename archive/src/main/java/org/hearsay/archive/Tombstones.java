package org.hearsay.archive;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.hearsay.archive.store.Database;

/** What was suppressed, as hashes only. */
final class Tombstones {
  private Tombstones() {}

  static boolean has(Database database, String kind, String hash) {
    return database
        .one("SELECT 1 FROM tombstone WHERE kind = ? AND hash = ?", r -> 1, kind, hash)
        .isPresent();
  }

  static void put(Database database, String kind, String hash) {
    database.change(
        "INSERT OR IGNORE INTO tombstone VALUES (?, ?, ?)", kind, hash, Instant.now().toString());
  }

  static String hash(String value) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }
}
