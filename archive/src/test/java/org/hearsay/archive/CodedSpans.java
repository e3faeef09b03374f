package org.hearsay.archive;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Places in a text by the words that stand there; offsets count code points. */
record CodedSpans(String text) {
  /** Writes begin, end and text of words of the text, of several places the first. */
  ObjectNode put(ObjectNode node, String words) {
    int at = text.indexOf(words);
    if (at < 0) {
      throw new IllegalArgumentException("words: \"" + words + "\" is not in: " + text);
    }
    int begin = text.codePointCount(0, at);
    int end = begin + words.codePointCount(0, words.length());
    return node.put("begin", begin).put("end", end).put("text", words);
  }

  /** Likewise, with whom the words stand for. */
  void mention(ObjectNode node, String words, String... entities) {
    ArrayNode ids = put(node, words).putArray("entities");
    List.of(entities).forEach(ids::add);
  }
}
