package org.hearsay.evaluation.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.evaluation.corpus.CorpusException;
import org.hearsay.evaluation.corpus.JsonLines;
import org.hearsay.evaluation.corpus.JsonObject;

/**
 * Reports on one subject with all that an archive should find; {@code training/dossiers/README.md}.
 */
public record Dossier(
    String id,
    List<Item> reports,
    List<List<String>> copies,
    List<List<String>> stories,
    List<Event> happenings,
    List<Quoted> traces,
    List<String> privatePersons) {

  /** A report as it is handed in. */
  public record Item(String id, String date, String json) {}

  /** A happening. */
  public record Event(
      String what,
      List<String> types,
      List<Told> mentions,
      int articles,
      int uniqueTexts,
      int outlets,
      int origins,
      int doubtful) {}

  /** A mention of it. */
  public record Told(String report, String sentence, String trigger) {}

  /** A quotation and what became of it. */
  public record Quoted(String quotation, String first, List<Variant> variants) {}

  /** A later wording. */
  public record Variant(String report, String wording, String change) {}

  /** Reads a file of dossiers. */
  public static List<Dossier> read(Path file) throws IOException {
    List<Dossier> all = new ArrayList<>();
    for (JsonObject json : JsonLines.read(file)) {
      List<List<String>> copies = new ArrayList<>();
      for (List<String> copy : json.alternatives("copies")) {
        copies.add(copy.subList(0, 2));
      }
      List<Event> happenings = new ArrayList<>();
      for (JsonObject h : json.objects("happenings")) {
        happenings.add(event(h));
      }
      List<Quoted> traces = new ArrayList<>();
      for (JsonObject t : json.objects("traces")) {
        traces.add(quoted(t));
      }
      all.add(
          new Dossier(
              json.text("id"),
              items(json),
              copies,
              json.alternatives("stories"),
              happenings,
              traces,
              json.texts("private_persons")));
    }
    return all;
  }

  /** Reads a file of quotations on their way: each a dossier with one trace. */
  public static List<Dossier> readQuotations(Path file) throws IOException {
    List<Dossier> all = new ArrayList<>();
    for (JsonObject json : JsonLines.read(file)) {
      all.add(
          new Dossier(
              json.text("id"),
              items(json),
              List.of(),
              List.of(),
              List.of(),
              List.of(quoted(json)),
              List.of()));
    }
    return all;
  }

  private static List<Item> items(JsonObject json) throws CorpusException {
    List<Item> items = new ArrayList<>();
    for (JsonObject r : json.objects("reports")) {
      String line =
          r.json(List.of("id", "outlet", "url", "title", "text", "date"))
              .replace("\"date\":", "\"published\":");
      items.add(new Item(r.text("id"), r.text("date"), line));
    }
    return items;
  }

  private static Event event(JsonObject json) throws CorpusException {
    List<Told> mentions = new ArrayList<>();
    for (JsonObject m : json.objects("mentions")) {
      mentions.add(new Told(m.text("report"), m.text("sentence"), m.text("trigger")));
    }
    return new Event(
        json.text("what"),
        json.oneOrMore("type"),
        mentions,
        json.integer("articles"),
        json.integer("unique_texts"),
        json.integer("outlets"),
        json.integer("origins"),
        json.texts("doubtful").size());
  }

  private static Quoted quoted(JsonObject json) throws CorpusException {
    List<Variant> variants = new ArrayList<>();
    for (JsonObject v : json.objects("variants")) {
      variants.add(new Variant(v.text("report"), v.text("wording"), v.text("change")));
    }
    return new Quoted(json.text("quotation"), json.text("first"), variants);
  }

  /** The same reports together, wherever they stand. */
  static Map<String, Integer> groups(List<List<String>> partition) {
    Map<String, Integer> groups = new HashMap<>();
    for (int i = 0; i < partition.size(); i++) {
      for (String member : partition.get(i)) {
        groups.put(member, i);
      }
    }
    return groups;
  }
}
