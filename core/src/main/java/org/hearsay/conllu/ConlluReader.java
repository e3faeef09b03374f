package org.hearsay.conllu;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.text.Span;
import org.hearsay.word.Word;

/**
 * Reads CoNLL-U (universaldependencies.org/format.html). Words are kept; the text is put together
 * from their forms and {@code SpaceAfter=No}, one line a paragraph ({@code # newpar}); words that
 * are written as one ({@code 1-2}) are cut from what is written. Empty nodes and enhanced
 * dependencies are passed over. Lines without heads are fine.
 */
public final class ConlluReader {
  /** So many words a sentence may have: trees of more cost too much. */
  static final int LONGEST = 500;

  private final String file;
  private final List<ConlluDocument> documents = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final List<ConlluSentence> sentences = new ArrayList<>();
  private final List<ConlluWord> words = new ArrayList<>();
  private final List<Integer> lines = new ArrayList<>();
  private String id = "";
  private int line;
  private boolean paragraph = true;
  private boolean spacePending;
  private int joinedTo;
  private int joinedFrom;
  private String surface = "";
  private boolean spaceAfter;

  private ConlluReader(String file) {
    this.file = file;
  }

  /**
   * Reads all documents.
   *
   * @param file its name, for messages
   * @throws ConlluException if a line is not CoNLL-U
   */
  public static List<ConlluDocument> read(BufferedReader in, String file) throws IOException {
    return new ConlluReader(file).documents(in);
  }

  private List<ConlluDocument> documents(BufferedReader in) throws IOException {
    for (String row = in.readLine(); row != null; row = in.readLine()) {
      line++;
      if (line == 1 && row.startsWith("\uFEFF")) {
        row = row.substring(1);
      }
      if (row.isEmpty()) {
        endSentence();
      } else if (row.startsWith("#")) {
        comment(row);
      } else {
        row(ConlluRow.of(row, this::error));
      }
    }
    endSentence();
    endDocument();
    return documents;
  }

  private void comment(String row) {
    boolean document = row.equals("# newdoc") || row.startsWith("# newdoc ");
    boolean begins = row.equals("# newpar") || row.startsWith("# newpar ");
    if ((document || begins) && !words.isEmpty()) {
      throw error("expected an empty line, found " + row);
    }
    if (document) {
      endDocument();
      int equals = row.indexOf('=');
      id = equals < 0 ? "" : row.substring(equals + 1).strip();
    } else if (begins) {
      paragraph = true;
    }
  }

  private void row(ConlluRow row) {
    if (row.isEmptyNode()) {
      return;
    }
    if (row.isRange()) {
      if (joinedTo > words.size()) {
        throw error("expected word " + (words.size() + 1) + ", found " + row.number());
      }
      if (row.first() != words.size() + 1 || row.last() <= row.first()) {
        throw error("expected words from " + (words.size() + 1) + " on, found " + row.number());
      }
      joinedFrom = words.size();
      joinedTo = row.last();
      surface = row.form();
      spaceAfter = row.isSpaceAfter();
      return;
    }
    if (!row.number().equals(Integer.toString(words.size() + 1))) {
      throw error("expected word " + (words.size() + 1) + ", found \"" + row.number() + "\"");
    }
    lines.add(line);
    add(row);
  }

  private void add(ConlluRow row) {
    boolean inJoined = joinedTo > words.size();
    boolean first = words.size() == joinedFrom;
    boolean last = words.size() + 1 == joinedTo;
    if (words.isEmpty() && paragraph && !sentences.isEmpty()) {
      text.append('\n');
    } else if (spacePending) {
      text.append(' ');
    }
    int begin = text.length();
    text.append(inJoined ? part(row.form()) : row.form());
    words.add(row.word(new Word(new Span(begin, text.length()), inJoined && !first)));
    spacePending = inJoined ? last && spaceAfter : row.isSpaceAfter();
    if (last) {
      joinedTo = 0;
    }
  }

  /** What the next word takes of words that are written as one: as much as it is long. */
  private String part(String form) {
    int others = joinedTo - words.size() - 1;
    int length =
        others == 0 ? surface.length() : Math.min(form.length(), surface.length() - others);
    if (length < 1) {
      throw error("expected words that make up \"" + surface + "\", found more of them");
    }
    String part = surface.substring(0, length);
    surface = surface.substring(length);
    return part;
  }

  private void endSentence() {
    if (joinedTo > words.size()) {
      throw error("expected word " + joinedTo + ", found the end of the sentence");
    }
    if (words.isEmpty()) {
      return;
    }
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).head() >= words.size()) {
        line = lines.get(i);
        throw error("expected a head within the sentence, found " + (words.get(i).head() + 1));
      }
    }
    if (words.size() > LONGEST) {
      line = lines.get(0);
      throw error("expected at most " + LONGEST + " words a sentence, found " + words.size());
    }
    lines.clear();
    sentences.add(new ConlluSentence(paragraph || sentences.isEmpty(), words));
    words.clear();
    paragraph = false;
  }

  private void endDocument() {
    if (!sentences.isEmpty()) {
      documents.add(new ConlluDocument(id, text.toString(), sentences));
    }
    sentences.clear();
    text.setLength(0);
    paragraph = true;
    spacePending = false;
    id = "";
  }

  private ConlluException error(String problem) {
    return new ConlluException(file, line, problem);
  }
}
