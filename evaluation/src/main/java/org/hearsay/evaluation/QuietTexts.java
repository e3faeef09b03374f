package org.hearsay.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.evaluation.event.QuietScore;

/** Events in texts that have none. */
record QuietTexts(Path texts) implements Benchmark {
  private static final String CORPUS = "quiet";
  private static final String SPLIT = "dev";

  @Override
  public String name() {
    return CORPUS + " " + SPLIT;
  }

  @Override
  public List<Path> needs() {
    return List.of(texts);
  }

  @Override
  public List<Figure> measure(CorpusCoder coder, Path work) throws IOException {
    Path coded = work.resolve("quiet.coded.jsonl");
    coder.code(texts, coded);
    QuietScore score = QuietScore.of(coded);
    return List.of(
        Figure.rate(CORPUS, SPLIT, "false-per-1000", score.falsePerThousandWords())
            .noted("events per 1,000 words; fewer is better"),
        Figure.rate(CORPUS, SPLIT, "texts-with-any", score.textsWithAny())
            .noted("of " + score.texts() + " texts; fewer is better"));
  }
}
