package org.hearsay.evaluation.event;

import java.nio.file.Path;
import org.hearsay.evaluation.corpus.CorpusException;
import org.hearsay.evaluation.corpus.JsonLines;
import org.hearsay.evaluation.corpus.JsonObject;
import org.hearsay.evaluation.corpus.PythonText;

/**
 * Events found in texts without public affairs, nearly all of them false, counted as {@code
 * score_quiet.py} does.
 *
 * @param words pieces of text between white space
 */
public record QuietScore(int texts, int words, int events, int textsWithEvents) {

  /** Counts over all coded reports of a file. */
  public static QuietScore of(Path coded) throws CorpusException {
    int texts = 0;
    int words = 0;
    int events = 0;
    int textsWithEvents = 0;
    for (JsonObject line : JsonLines.read(coded)) {
      int found = line.size("events");
      texts++;
      words += PythonText.wordCount(line.object("report").text("text"));
      events += found;
      textsWithEvents += found > 0 ? 1 : 0;
    }
    return new QuietScore(texts, words, events, textsWithEvents);
  }

  public double falsePerThousandWords() {
    return 1000.0 * events / Math.max(1, words);
  }

  /** The share of texts with any event. */
  public double textsWithAny() {
    return (double) textsWithEvents / Math.max(1, texts);
  }
}
