package org.hearsay.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.evaluation.archive.Dossier;
import org.hearsay.evaluation.archive.DossierScorer;

/**
 * Dossiers that were written for Hearsay: copies, stories, happenings with their four numbers, and
 * quotations on their way.
 *
 * @param split {@code dev}, or {@code unseen}: measured only
 */
record Dossiers(String split, Path folder) implements Benchmark {
  private static final String CORPUS = "dossiers";

  @Override
  public String name() {
    return CORPUS + " " + split;
  }

  @Override
  public List<Path> needs() {
    return List.of(file(), quotations());
  }

  private Path file() {
    return folder.resolve(split + ".jsonl");
  }

  private Path quotations() {
    return folder.resolve("quotations-" + split + ".jsonl");
  }

  @Override
  public List<Figure> measure(CorpusCoder coder, Path work) throws IOException {
    DossierScorer.Score s = score(coder, work, Dossier.read(file()), CORPUS);
    List<Figure> figures = new ArrayList<>();
    s.copies().precision().ifPresent(v -> add(figures, "copies precision", v, ""));
    s.copies().recall().ifPresent(v -> add(figures, "copies recall", v, ""));
    add(figures, "stories B3", s.stories().f1(), "all in one archive");
    String of = "of " + s.happenings() + " happenings";
    add(figures, "articles right", share(s.articles(), s.happenings()), of);
    add(figures, "unique texts right", share(s.uniqueTexts(), s.happenings()), "");
    add(figures, "outlets right", share(s.outlets(), s.happenings()), "");
    add(figures, "origins right", share(s.origins(), s.happenings()), "in the doubtful range");
    add(figures, "all four right", share(s.allRight(), s.happenings()), of);
    DossierScorer.Score q = score(coder, work, Dossier.readQuotations(quotations()), "quotations");
    add(figures, "quotations: first found", share(q.firsts(), q.traces()), "of " + q.traces());
    add(figures, "quotations: change", share(q.changes(), q.variants()), "of " + q.variants());
    return figures;
  }

  private DossierScorer.Score score(
      CorpusCoder coder, Path work, List<Dossier> dossiers, String what) throws IOException {
    DossierScorer scorer = new DossierScorer(dossiers);
    Path input = Files.write(work.resolve(what + "-" + split + ".jsonl"), scorer.input());
    Path coded = work.resolve(what + "-" + split + ".coded.jsonl");
    coder.code(input, coded);
    return scorer.score(coded, work.resolve(what + "-" + split + ".db"));
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }

  private void add(List<Figure> figures, String name, double value, String note) {
    figures.add(Figure.rate(CORPUS, split, name, value).noted(note));
  }
}
