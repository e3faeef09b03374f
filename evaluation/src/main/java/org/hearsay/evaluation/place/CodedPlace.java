package org.hearsay.evaluation.place;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.evaluation.corpus.CorpusException;
import org.hearsay.evaluation.corpus.JsonLines;
import org.hearsay.evaluation.corpus.JsonObject;

/** What is scored of a coded place, [begin, end). */
record CodedPlace(int begin, int end, Optional<Coordinates> coordinates, Optional<String> country) {

  /** The top-level places of each coded report by its id; of reports with one id the last. */
  static Map<String, List<CodedPlace>> read(Path file) throws CorpusException {
    Map<String, List<CodedPlace>> reports = new HashMap<>();
    for (JsonObject report : JsonLines.read(file)) {
      List<CodedPlace> places = new ArrayList<>();
      for (JsonObject place : report.objects("places")) {
        places.add(
            new CodedPlace(
                place.integer("begin"),
                place.integer("end"),
                Coordinates.read(place),
                place.optionalText("country")));
      }
      reports.put(report.object("report").text("id"), places);
    }
    return reports;
  }

  boolean overlaps(GoldPlace gold) {
    return begin < gold.end() && gold.begin() < end;
  }
}
