package org.hearsay.cli;

import java.io.BufferedReader;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.cli.run.Streams;
import org.hearsay.coding.WindowWriter;
import org.hearsay.conllu.ConlluReader;
import org.hearsay.report.ReadResult;
import org.hearsay.report.ReportReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hearsay windows}: what the encoder reads of each report, to train on. */
@Command(
    name = "windows",
    hidden = true,
    header = "Writes what the encoder reads of each report, for training.%n",
    customSynopsis = "hearsay windows FILE|DIR|-...",
    mixinStandardHelpOptions = true)
final class WindowsCommand implements Callable<Integer> {
  private final Streams streams;

  @Parameters(paramLabel = "FILE|DIR|-", arity = "1..*", description = "Reports.")
  private List<String> inputs = List.of();

  @Option(names = "--words", description = "The input is CoNLL-U, and its words are kept.")
  private boolean words;

  WindowsCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws Exception {
    PrintStream out = new PrintStream(streams.out(), false, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(streams.err(), true, StandardCharsets.UTF_8);
    int[] unreadable = {0};
    ReportReader reader =
        new ReportReader(
            result -> {
              if (result instanceof ReadResult.Read read) {
                out.println(WindowWriter.write(read.report()));
              } else if (result instanceof ReadResult.Unreadable bad) {
                unreadable[0]++;
                err.println("hearsay: " + bad.where() + ": " + bad.problem());
              }
            });
    for (String input : inputs) {
      if (words) {
        try (BufferedReader in = Files.newBufferedReader(Path.of(input))) {
          ConlluReader.read(in, input).forEach(d -> out.println(WindowWriter.write(d)));
        }
      } else if (input.equals("-")) {
        try (InputStream in = streams.in()) {
          reader.read(in, "standard input");
        }
      } else {
        reader.read(Path.of(input));
      }
    }
    out.flush();
    return unreadable[0] > 0 ? 1 : 0;
  }
}
