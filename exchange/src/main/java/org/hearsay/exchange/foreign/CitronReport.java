package org.hearsay.exchange.foreign;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.archive.record.CodedRecord.Piece;

/** One object of Citron's JSON; what it says of the text must be so. */
final class CitronReport {
  private static final int LONGEST_TEXT = 2_000_000;

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
          .build();

  static {
    JSON.getFactory()
        .setStreamReadConstraints(
            StreamReadConstraints.builder().maxStringLength(100_000_000).build());
  }

  /** The text, so that offsets can be looked up. */
  private final int[] text;

  private CitronReport(int[] text) {
    this.text = text;
  }

  /** Says where the JSON is broken. */
  static final class BadJson extends Exception {
    private static final long serialVersionUID = 1;
    private final int line;

    BadJson(String message, int line) {
      super(message);
      this.line = line;
    }

    /** Of the object, from 1. */
    int line() {
      return line;
    }
  }

  static ForeignStatements read(String json, String where) throws BadJson, BadRow {
    JsonNode root = tree(json);
    if (!root.isObject()) {
      throw new BadRow("expected a JSON object, found " + kind(root));
    }
    JsonNode text = root.path("text");
    if (!text.isTextual()) {
      throw wrong("a string", "text", text);
    }
    if (text.textValue().length() > LONGEST_TEXT) {
      throw new BadRow(
          String.format(
              Locale.ROOT,
              "expected a text of at most %,d characters, found %,d",
              LONGEST_TEXT,
              text.textValue().length()));
    }
    CitronReport report = new CitronReport(text.textValue().codePoints().toArray());
    List<ForeignQuotation> all = new ArrayList<>();
    JsonNode quotes = array(root.path("quotes"), "quotes");
    for (int i = 0; i < quotes.size(); i++) {
      all.add(report.quotation(quotes.get(i), "quotes[" + i + "]"));
    }
    return new ForeignStatements(where, text.textValue(), all);
  }

  private static JsonNode tree(String json) throws BadJson {
    try {
      return JSON.readTree(json);
    } catch (JsonEOFException e) {
      throw new BadJson("expected a whole JSON object, found one that is cut off", 1);
    } catch (NumberFormatException e) {
      throw new BadJson("expected JSON, found a number beyond all bounds", 1);
    } catch (JsonProcessingException e) {
      // Jackson gives no place for what goes beyond its limits of depth and length.
      boolean placed = e.getLocation() != null;
      throw new BadJson(
          "expected JSON, found a fault"
              + (placed ? " at column " + e.getLocation().getColumnNr() : ""),
          placed ? Math.max(1, e.getLocation().getLineNr()) : 1);
    }
  }

  private ForeignQuotation quotation(JsonNode quote, String name) throws BadRow {
    if (!quote.isObject()) {
      throw wrong("an object", name, quote);
    }
    piece(quote.path("cue"), name + ".cue");
    List<Piece> sources = pieces(quote.path("sources"), name + ".sources");
    JsonNode others = quote.path("coreferences");
    if (!others.isMissingNode() && !others.isNull()) {
      sources.addAll(pieces(others, name + ".coreferences"));
    }
    List<Piece> content = pieces(quote.path("contents"), name + ".contents");
    if (content.isEmpty()) {
      throw new BadRow("expected a piece of the text in \"" + name + ".contents\", found none");
    }
    return new ForeignQuotation(sources, content);
  }

  private List<Piece> pieces(JsonNode nodes, String name) throws BadRow {
    List<Piece> all = new ArrayList<>();
    array(nodes, name);
    for (int i = 0; i < nodes.size(); i++) {
      all.add(piece(nodes.get(i), name + "[" + i + "]"));
    }
    return all;
  }

  private Piece piece(JsonNode node, String name) throws BadRow {
    if (!node.isObject()) {
      throw wrong("an object", name, node);
    }
    int start = offset(node.path("start"), name + ".start");
    int end = offset(node.path("end"), name + ".end");
    JsonNode words = node.path("text");
    if (!words.isTextual()) {
      throw wrong("a string", name + ".text", words);
    }
    String there = start < end ? new String(text, start, end - start) : "";
    if (there.isEmpty() || !there.equals(words.textValue())) {
      throw new BadRow(
          String.format(
              Locale.ROOT,
              "expected the words from %d to %d of the text in \"%s\", found \"%s\"",
              start,
              end,
              name,
              Shown.of(words.textValue())));
    }
    return new Piece(start, end, there);
  }

  private int offset(JsonNode node, String name) throws BadRow {
    if (!node.isIntegralNumber()) {
      throw wrong("a whole number", name, node);
    }
    if (!node.canConvertToInt() || node.intValue() < 0 || node.intValue() > text.length) {
      throw new BadRow(
          String.format(
              Locale.ROOT,
              "expected an offset from 0 to %d in \"%s\", found %s",
              text.length,
              name,
              Shown.of(node.toString())));
    }
    return node.intValue();
  }

  private static JsonNode array(JsonNode node, String name) throws BadRow {
    if (!node.isArray()) {
      throw wrong("an array", name, node);
    }
    return node;
  }

  private static BadRow wrong(String expected, String name, JsonNode found) {
    return new BadRow("expected " + expected + " in \"" + name + "\", found " + kind(found));
  }

  private static String kind(JsonNode node) {
    return node.isMissingNode() ? "none" : node.getNodeType().name().toLowerCase(Locale.ROOT);
  }
}
