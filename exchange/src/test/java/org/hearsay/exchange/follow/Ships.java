package org.hearsay.exchange.follow;

/** Reports on ships of a made-up harbour. */
final class Ships {
  /** Long enough to be a whole report. */
  private static final String MORE =
      "The council had kept the ship for eleven days because of a quarrel with its owners over unpaid"
          + " fees. The owners did not answer questions about the ship and its crew of fourteen. Harbour"
          + " workers had gone on strike twice in that time, and the mayor had asked both sides to talk.";

  private Ships() {}

  static String paragraphs(String ship) {
    return "<p>The "
        + ship
        + " left the harbour of Port Karsa on Tuesday after the council had lifted its ban, the harbour"
        + " master, Ona Brill, told reporters at the quay. \"We have settled it,\" Brill said.</p><p>"
        + MORE
        + "</p><p>The "
        + ship
        + " is to call at two more ports this week. "
        + MORE.replace("eleven", "some")
        + "</p>";
  }

  static String page(String ship) {
    return "<!DOCTYPE html><html><head><title>The "
        + ship
        + " sails</title></head><body><article><h1>The "
        + ship
        + " sails</h1>"
        + paragraphs(ship)
        + "</article></body></html>";
  }
}
