package org.hearsay.server.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hearsay.server.store.Archives;

/** Sends JSON. */
final class Answers {
  /** So many rows are given without {@code most}. */
  static final int ROWS = 50;

  /** So many at most. */
  static final int MOST = 200;

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Archives archives;

  Answers(Archives archives) {
    this.archives = archives;
  }

  /**
   * A page of a list.
   *
   * @param next leads to the rows after these; empty where there are none
   */
  record Page(List<? extends JsonNode> items, Optional<String> next) {
    Page {
      items = List.copyOf(items);
    }

    /** All that there is. */
    static Page whole(List<? extends JsonNode> items) {
      return new Page(items, Optional.empty());
    }

    /**
     * A page of rows of which one more was asked for than is given.
     *
     * @param most so many are given
     * @param cursor what leads to the rows after one
     */
    static <T> Page of(
        List<T> rows, int most, Function<T, ObjectNode> json, Function<T, String> cursor) {
      List<T> given = rows.size() > most ? rows.subList(0, most) : rows;
      Optional<String> next =
          rows.size() > most ? Optional.of(cursor.apply(given.get(most - 1))) : Optional.empty();
      return new Page(given.stream().map(json).toList(), next);
    }
  }

  /** One answer, with the revision of the archive that it is of. */
  void give(Context context, Function<Archives, ObjectNode> question) {
    long revision = archives.revision();
    json(context, question.apply(archives).put("revision", revision).toString());
  }

  /** A page of a list. */
  void list(Context context, Function<Archives, Page> question) {
    give(
        context,
        a -> {
          Page page = question.apply(a);
          ObjectNode answer = object();
          ArrayNode items = answer.putArray("items");
          page.items().forEach(items::add);
          return answer.put("next", page.next().orElse(null));
        });
  }

  static void json(Context context, String json) {
    context.contentType("application/json").result(json);
  }

  static ObjectNode object() {
    return JSON.createObjectNode();
  }
}
