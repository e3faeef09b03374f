package org.hearsay.exchange.citron;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hearsay.archive.record.CodedRecord.Piece;
import org.hearsay.exchange.export.Actor;
import org.hearsay.exchange.export.EventRecord;
import org.hearsay.exchange.export.EventWriter;
import org.hearsay.exchange.export.Ground;
import org.hearsay.exchange.export.Statement;
import org.hearsay.exchange.export.Statements;
import org.hearsay.exchange.json.JsonWriter;

/** Writes what is said in each report; of events Citron knows nothing. */
final class CitronWriter implements EventWriter {
  private final JsonWriter out;

  CitronWriter(Path output) throws IOException {
    this.out = JsonWriter.lines(output);
  }

  @Override
  public void begin(Statements statements) throws IOException {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("id", statements.report().id()).put("text", statements.report().text());
    ArrayNode quotes = root.putArray("quotes");
    for (Statement statement : statements.all()) {
      Ground ground = statement.ground();
      if (ground.cue().isPresent()) {
        quote(quotes.addObject(), ground, ground.cue().get(), statements.groups());
      }
    }
    ArrayNode groups = root.putArray("coreference_groups");
    statements.groups().forEach(group -> pieces(groups.addArray(), group));
    out.add(root);
  }

  private static void quote(ObjectNode quote, Ground ground, Piece cue, List<List<Piece>> groups) {
    Optional<Piece> source = source(ground);
    quote.put("id", ground.id());
    piece(quote.putObject("cue"), cue);
    pieces(quote.putArray("sources"), source.stream().toList());
    pieces(quote.putArray("contents"), ground.content());
    pieces(
        quote.putArray("coreferences"),
        source.flatMap(s -> fullest(s, ground, groups)).stream().toList());
    quote.put("confidence", ground.confidence());
  }

  private static Optional<Piece> source(Ground ground) {
    return ground
        .source()
        .filter(a -> ground.isClear() && !a.isPrivate())
        .map(a -> new Piece(a.begin(), a.end(), a.text()));
  }

  /** The words that name a source, where those that stand as source do not. */
  private static Optional<Piece> fullest(Piece source, Ground ground, List<List<Piece>> groups) {
    String name = ground.source().map(Actor::label).orElse("");
    return groups.stream()
        .filter(g -> g.stream().anyMatch(p -> sameWords(p, source)))
        .flatMap(List::stream)
        .filter(p -> p.text().contains(name) && !source.text().contains(name))
        .findFirst();
  }

  private static boolean sameWords(Piece a, Piece b) {
    return a.begin() == b.begin() && a.end() == b.end();
  }

  private static void pieces(ArrayNode all, List<Piece> pieces) {
    pieces.forEach(p -> piece(all.addObject(), p));
  }

  private static void piece(ObjectNode node, Piece piece) {
    node.put("start", piece.begin()).put("end", piece.end()).put("text", piece.text());
  }

  @Override
  public void add(EventRecord event) {}

  @Override
  public void close() throws IOException {
    out.close();
  }
}
