package org.hearsay.server.happening;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.hearsay.archive.Archive;
import org.hearsay.archive.CodedClaim;
import org.hearsay.archive.CodedEvent;
import org.hearsay.archive.CodedLine;
import org.hearsay.archive.HappeningView;
import org.hearsay.archive.Shelf;

/** Made-up reports on one attack. */
final class Told {
  static final String FACT = "Rebels shelled the port of Orrin on Tuesday and nine people died";

  private Told() {}

  /** A report in the outlet's own voice. */
  static CodedLine plain(String id, String outlet, int hour) {
    return line(id, outlet, hour, FACT + ".").event("e1", "ASSAULT", "shelled", event());
  }

  /** A report that rests on a source. */
  static CodedLine sourced(
      String id, String outlet, int hour, String who, Consumer<CodedClaim> claim) {
    return line(id, outlet, hour, FACT + ", " + who + " said.")
        .claim("a1", FACT, claim)
        .event("e1", "ASSAULT", "shelled", event().andThen(e -> e.on("a1")));
  }

  static CodedLine line(String id, String outlet, int hour, String text) {
    return CodedLine.of(id, outlet, "2031-04-02T%02d:00:00Z".formatted(hour), text)
        .town("p1", "Orrin", "NOR");
  }

  static Consumer<CodedEvent> event() {
    return e ->
        e.actor("Rebels")
            .recipient("the port of Orrin")
            .count("dead", "nine people", 9)
            .date("2031-04-01")
            .with("place", "p1");
  }

  /** The only happening of an archive with these reports, as it is shown. */
  static HappeningSheet sheet(Path folder, CodedLine... lines) {
    try (Archive archive = Shelf.of(folder, lines)) {
      HappeningView view = Shelf.only(archive);
      return HappeningSheet.of(view, archive.questions()::report);
    }
  }
}
