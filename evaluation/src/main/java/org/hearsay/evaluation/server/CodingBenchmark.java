package org.hearsay.evaluation.server;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Measures how fast texts of 500 words are coded while some ask: {@code CodingBenchmark ARCHIVE
 * CLIENTS TEXTS REPORTS.jsonl}. Each client has so many texts coded by {@code POST /v1/code}, one
 * after the other; they are made of the reports' paragraphs. Not a part of {@code hearsay
 * evaluate}.
 */
public final class CodingBenchmark {
  private static final int WORDS = 500;
  private static final int WARM = 10;

  private CodingBenchmark() {}

  /** Runs it. */
  public static void main(String[] args) throws Exception {
    List<String> texts = texts(Path.of(args[3]));
    int clients = Integer.parseInt(args[1]);
    try (ServerProcess server = new ServerProcess(Path.of(args[0]))) {
      URI address = server.address().resolve("/v1/code");
      run(address, clients, WARM, texts, new Timings());
      Timings timings = new Timings();
      run(address, clients, Integer.parseInt(args[2]), texts, timings);
      timings.print(System.out);
    }
  }

  private static void run(URI address, int clients, int each, List<String> texts, Timings timings)
      throws InterruptedException, ExecutionException {
    HttpClient client = HttpClient.newHttpClient();
    ExecutorService pool = Executors.newFixedThreadPool(clients);
    try {
      List<Future<?>> all = new ArrayList<>();
      for (int c = 0; c < clients; c++) {
        int first = c * texts.size() / clients;
        all.add(
            pool.submit(
                () -> {
                  for (int i = 0; i < each; i++) {
                    code(client, address, texts.get((first + i) % texts.size()), timings);
                  }
                  return true;
                }));
      }
      for (Future<?> one : all) {
        one.get();
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private static void code(HttpClient client, URI address, String text, Timings timings)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .header("Content-Type", "text/plain; charset=utf-8")
            .POST(BodyPublishers.ofString(text))
            .build();
    long begin = System.nanoTime();
    HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
    timings.add("code", System.nanoTime() - begin);
    if (response.statusCode() != 200) {
      timings.fail(response.statusCode() + " " + response.body());
    }
  }

  /** The reports one after the other, cut after every five hundredth word. */
  private static List<String> texts(Path file) throws IOException {
    List<String> texts = new ArrayList<>();
    ObjectMapper json = new ObjectMapper();
    StringBuilder text = new StringBuilder();
    int words = 0;
    for (String line : Files.readAllLines(file)) {
      for (String word :
          Arrays.asList(json.readTree(line).path("text").asText().split("(?<=\\s)(?=\\S)"))) {
        text.append(word);
        words++;
        if (words == WORDS) {
          texts.add(text.toString());
          text.setLength(0);
          words = 0;
        }
      }
      text.append("\n\n");
    }
    return texts;
  }
}
