package org.hearsay.archive.copy;

import java.util.List;

/** A made-up dispatch of an agency, by paragraphs. */
final class Dispatch {
  static final List<String> PARAGRAPHS =
      List.of(
          "SARKALY, April 2 (VPA) - A ferry with 312 passengers ran aground off the island of"
              + " Pelva before dawn on Wednesday, and coastguards took everybody ashore by noon.",
          "The Marigold had left Velmouth at ten in the evening and was two hours behind its"
              + " timetable when it struck a sandbank that shifts with every winter storm.",
          "Harbour master Tamsin Oduya said the pilot had asked for a depth reading three times"
              + " and had received none, because the station on Cape Lind was not manned.",
          "Eleven people were treated for cold and bruises in the clinic of Pelva. The others"
              + " spent the morning in the school, where islanders served soup and bread.",
          "The shipping line Brandt and Sons promised to refund all tickets and to send a tug"
              + " from Tarn, which is expected to pull the vessel free at high tide on Friday.",
          "It was the fourth grounding in these waters since the lighthouse was switched off in"
              + " 2027 to save money, a decision that fishermen have fought in court ever since.");

  static final String TEXT = String.join("\n\n", PARAGRAPHS);

  private Dispatch() {}
}
