package org.hearsay.exchange.claim;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.exchange.export.EventRecord;
import org.hearsay.exchange.export.EventWriter;
import org.hearsay.exchange.export.Statement;
import org.hearsay.exchange.export.Statements;
import org.hearsay.exchange.export.Telling;
import org.hearsay.exchange.json.JsonWriter;

/** Writes the claims of reports, or of happenings with those that contradict them. */
final class ClaimWriter implements EventWriter {
  private final JsonWriter out;

  /** Whether all statements were written, so that events bring only what the outlets say. */
  private boolean ofReports;

  ClaimWriter(Path output) throws IOException {
    this.out = JsonWriter.list(output, Claims.head(), "@graph");
  }

  @Override
  public void begin(Statements statements) throws IOException {
    ofReports = true;
    for (Statement statement : statements.all()) {
      out.add(Claims.claim(statements.report(), statement.ground(), statement.around()));
    }
  }

  @Override
  public void add(EventRecord event) throws IOException {
    List<Telling> tellings = event.tellings();
    if (ofReports) {
      tellings = tellings.stream().filter(t -> t.grounds().isEmpty()).toList();
    }
    List<ObjectNode> all = new ArrayList<>();
    for (Telling telling : tellings) {
      all.add(Claims.claim(telling));
    }
    for (int i = 0; i < all.size(); i++) {
      contradicting(tellings, i, all);
      out.add(all.get(i));
    }
  }

  /** Those that deny what this one asserts, or the other way round. */
  private static void contradicting(List<Telling> tellings, int at, List<ObjectNode> claims) {
    Telling own = tellings.get(at);
    List<String> others = new ArrayList<>();
    for (int i = 0; i < tellings.size(); i++) {
      Telling other = tellings.get(i);
      if (own.asserts() && other.denies() || own.denies() && other.asserts()) {
        others.add(claims.get(i).get("@id").textValue());
      }
    }
    others.remove(claims.get(at).get("@id").textValue());
    if (!others.isEmpty()) {
      ArrayNode list = claims.get(at).putArray("hearsay:contradicts");
      others.stream().distinct().forEach(list::add);
    }
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
