package org.hearsay.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The runner on a small corpus of each kind, with a coder that knows the answers. */
class EvaluationTest {
  private static final String MENTION = "\"begin\":0,\"end\":3,\"text\":\"Ada\",\"entities\":[]";
  private static final String EVENT =
      "{\"type\":\"AID\",\"modes\":[],\"status\":\"actual\",\"grounds\":[],\"confidence\":1,"
          + "\"trigger\":{\"begin\":4,\"end\":9,\"text\":\"aided\"},"
          + ("\"actors\":[{" + MENTION + "}],")
          + "\"recipients\":[{\"begin\":10,\"end\":13,\"text\":\"Bob\",\"entities\":[]}]}";
  private static final String ATTRIBUTION =
      "{\"id\":\"a1\",\"confidence\":1,\"kind\":\"indirect\",\"source_type\":\"person\",\"within\":null,\"cue\":null,"
          + "\"certainty\":\"certain\",\"polarity\":\"positive\","
          + ("\"source\":{" + MENTION + "},")
          + "\"content\":[{\"begin\":4,\"end\":13,\"text\":\"aided Bob\"}]}";
  private static final String CODED =
      "{\"report\":{\"id\":\"%s\",\"text\":\"Ada aided Bob\",\"title\":\"Aid\",\"published\":\"2031-01-01\","
          + "\"published_basis\":\"text\"},\"entities\":[],\"places\":[{\"begin\":0,\"end\":3,"
          + "\"text\":\"Ada\",\"latitude\":1,\"longitude\":1}],"
          + ("\"attributions\":[" + ATTRIBUTION + "],\"events\":[" + EVENT + "]}\n");

  private static final String FACTS =
      """
        {"report": {"published": "2031", "published_basis": "text", "title_has": "aid", "title_lacks": []},
         "attributions": [{"id": "A1", "source_has": "ada"}, {"id": "A2", "source_has": "bob"}],
         "events": [{"id": "E1", "type": "AID", "actor_has": "Ada"}],
         "never": [{"id": "N1", "what": "event", "type": "AID", "why": "no"}]}
        """;

  /** Measured by tests of their own. */
  private static final List<String> ARCHIVE =
      List.of(
          "private people dev",
          "private people unseen",
          "PLV actors train",
          "names dev",
          "names unseen",
          "dossiers dev",
          "dossiers unseen",
          "web pages dev",
          "web pages dev2",
          "web pages dev3",
          "web pages unseen",
          "copies made",
          "ECB+ dev");

  private static final String GUM = "syntax/gum_dev.conllu";

  private static final String TREE =
      """
      # newdoc id = GUM_news_a
      1\tAda\tAda\tPROPN\tNNP\t_\t2\tnsubj\t_\tEntity=(e1-person-1)
      2\taided\taid\tVERB\tVBD\t_\t0\troot\t_\t_
      3\tBob\tBob\tPROPN\tNNP\t_\t2\tobj\t_\tEntity=(e2-person-1)

      """;

  private final ByteArrayOutputStream messages = new ByteArrayOutputStream();
  private final List<String> inputs = new ArrayList<>();

  private static void put(Path file, String content) throws IOException {
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, content);
  }

  private static Corpora corpora(Path temp) throws IOException {
    Corpora corpora = Corpora.in(temp, temp, temp.resolve("training"));
    put(corpora.seed().resolve("one.txt"), "Ada aided Bob");
    put(corpora.seed().resolve("facts.json"), FACTS);
    put(
        corpora.eval().resolve("polnear/dev.jsonl"),
        "{\"id\":\"id\",\"date\":null,\"publisher\":\"p\",\"title\":\"t\",\"text\":\"Ada aided Bob\","
            + "\"attributions\":[{\"source\":[{\"begin\":0,\"end\":3}],\"cue\":[],"
            + "\"content\":[{\"begin\":4,\"end\":13}]}]}\n");
    put(
        corpora.training().resolve("statements/unseen.jsonl"),
        "{\"id\":\"id\",\"genre\":\"g\",\"text\":\"Ada aided Bob\",\"attributions\":[{"
            + "\"source\":\"Ada\",\"cue\":null,\"content\":[\"aided Bob\"],\"within\":null,"
            + "\"source_type\":\"medium\",\"kind\":\"indirect\",\"certainty\":\"certain\","
            + "\"polarity\":\"negative\"}]}\n");
    for (String split : List.of("dev", "unseen")) {
      put(
          corpora.training().resolve("events/" + split + ".jsonl"),
          "{\"id\":\"id\",\"date\":\"2021-03-04\",\"text\":\"Ada aided Bob\",\"events\":[{"
              + "\"trigger\":\"aided\",\"type\":\"AID\",\"mode\":null,\"status\":\"actual\","
              + "\"contexts\":[],\"actors\":[\"Ada\"],\"recipients\":[\"Bob\"],\"grounds\":[]}]}\n");
    }
    put(
        corpora.eval().resolve("plv/dev.tsv"),
        "uid\tsentence\tsource\ttarget\tgold_root\n7\tAda aided Bob\tAda\tBob\tAID\n");
    put(corpora.training().resolve("events/plv-dev-classes.tsv"), "uid\tclass\talso\n7\tAID\t-\n");
    put(corpora.eval().resolve("quiet/dev.jsonl"), "{\"id\":\"q\",\"text\":\"Ada aided Bob\"}\n");
    String places =
        "{\"id\":\"id\",\"text\":\"Ada aided Bob\",\"places\":[{\"begin\":0,\"end\":3,\"text\":\"Ada\","
            + "\"latitude\":1.0,\"longitude\":1.5,\"country\":null,\"fcode\":null}]}\n";
    put(corpora.eval().resolve("places/trnews.jsonl"), places);
    put(corpora.eval().resolve("places/lgl.jsonl"), places);
    put(corpora.eval().resolve(GUM), TREE);
    for (String split : List.of("reports", "reports-unseen")) {
      put(corpora.own().resolve(split + "/a.txt"), "Ada aided Bob");
      put(corpora.own().resolve(split + "/a.facts.json"), FACTS);
      put(corpora.own().resolve(split + "/b.txt"), "Ada aided Bob");
      put(corpora.own().resolve(split + "/b.facts.json"), FACTS);
    }
    return corpora;
  }

  private void code(Path input, Path output) throws IOException {
    inputs.add(Files.readString(input));
    assertFalse(Files.exists(output), () -> "there already: " + output);
    boolean plv = input.getFileName().toString().startsWith("plv");
    Files.writeString(output, CODED.formatted(plv ? "plv-7" : "id"));
  }

  private Evaluation.Outcome run(Corpora corpora, CorpusCoder coder) throws IOException {
    return new Evaluation(
            corpora,
            Optional.empty(),
            coder,
            (in, words, out) -> Files.copy(corpora.eval().resolve(GUM), out),
            new PrintStream(messages, true, StandardCharsets.UTF_8))
        .run(corpus -> true);
  }

  private static String name(Figure figure) {
    boolean split = figure.corpus().matches("invented.*|events");
    return figure.corpus() + (split ? " " + figure.split() : "") + " " + figure.name();
  }

  @Test
  void allCorporaAreMeasured(@TempDir Path temp) throws IOException {
    Evaluation.Outcome outcome = run(corpora(temp), this::code);
    assertEquals(13, messages.toString(StandardCharsets.UTF_8).lines().count());
    assertEquals(ARCHIVE, outcome.missing());
    assertEquals(List.of(), outcome.failed());
    Map<String, String> shown =
        outcome.figures().stream().collect(Collectors.toMap(EvaluationTest::name, Figure::shown));
    assertEquals("4", shown.get("seed facts found"));
    assertEquals("1", shown.get("seed wrong"));
    assertEquals("8", shown.get("invented reports unseen facts found"));
    assertEquals("2", shown.get("invented reports known wrong"));
    for (String full :
        List.of(
            "PolNeAR content-F1",
            "PolNeAR complete",
            "PolNeAR named sources: precision at recall .5",
            "PLV strict",
            "PLV macro-F1",
            "statements found",
            "statements kind macro-F1",
            "statements polarity flips",
            "events dev strict F1",
            "events unseen status accuracy",
            "events unseen exact grounds",
            "GUM LAS",
            "GUM names-F1",
            "GUM raw sentences-F1 of edited prose",
            "TR-News within161")) {
      assertEquals("1.000", shown.get(full), full);
    }
    assertEquals("0.000", shown.get("statements source_type macro-F1"));
    assertEquals("333.333", shown.get("quiet false-per-1000"));
    assertTrue(shown.containsKey("PolNeAR words per second"));
    assertTrue(
        outcome.figures().stream().anyMatch(f -> f.note().equals("95 %: 1.000–1.000")),
        shown.toString());
  }

  @Test
  void textsAreCodedWithoutTheirAnnotationAndPlvAsSentences(@TempDir Path temp) throws IOException {
    run(corpora(temp), this::code);
    String polnear =
        "{\"id\":\"id\",\"date\":null,\"publisher\":\"p\",\"text\":\"Ada aided Bob\"}\n";
    assertEquals(List.of("Ada aided Bob", polnear, polnear), inputs.subList(0, 3));
    assertEquals("{\"id\":\"id\",\"text\":\"Ada aided Bob\"}\n", inputs.get(3));
    assertEquals(
        "{\"id\":\"plv-7\",\"date\":\"2015-01-01\",\"text\":\"Ada aided Bob\"}\n", inputs.get(4));
  }

  @Test
  void whatIsMissingIsSaidAndPassedOver(@TempDir Path temp) throws IOException {
    Corpora corpora = corpora(temp);
    Files.delete(corpora.eval().resolve("plv/dev.tsv"));
    Files.delete(corpora.seed().resolve("one.txt"));
    Evaluation.Outcome outcome = run(corpora, this::code);
    assertEquals(List.of("seed report", "PLV dev"), outcome.missing().subList(0, 2));
    assertEquals(
        List.of(
            "evaluate: seed report: passed over, there is no " + corpora.seed().resolve("*.txt"),
            "evaluate: PLV dev: passed over, there is no " + corpora.eval().resolve("plv/dev.tsv")),
        messages.toString(StandardCharsets.UTF_8).lines().limit(2).toList());
    assertFalse(outcome.figures().isEmpty());
    Path nowhere = temp.resolve("nowhere");
    assertEquals(25, run(Corpora.in(nowhere, nowhere, nowhere), this::code).missing().size());
  }

  @Test
  void whatCannotBeCodedOrScoredIsSaidAndPassedOver(@TempDir Path temp) throws IOException {
    CorpusCoder coder =
        (input, output) -> {
          String name = input.getFileName().toString();
          if (name.equals("one.txt")) {
            throw new UncheckedIOException(new IOException("the models are not there"));
          }
          if (!name.equals("lgl.jsonl")) {
            Files.writeString(output, name.equals("plv.jsonl") ? "\n{}\n" : CODED.formatted("id"));
          }
        };
    Evaluation.Outcome outcome = run(corpora(temp), coder);
    assertEquals(List.of("seed report", "PLV dev", "LGL"), outcome.failed());
    String said = messages.toString(StandardCharsets.UTF_8);
    assertTrue(said.contains("seed report: not measured, the models are not there\n"), said);
    assertTrue(
        said.contains("plv.coded.jsonl:2: report: expected an object, found nothing\n"), said);
    assertTrue(said.contains("lgl.coded.jsonl: cannot be read: no such file\n"), said);
  }
}
