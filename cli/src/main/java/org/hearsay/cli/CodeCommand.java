package org.hearsay.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.coding.Coder;
import org.hearsay.corenlp.CoreNlpParser;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hearsay code}: reports in, coded reports out. */
@Command(
    name = "code",
    description = "Codes reports: files, folders or - for standard input; plain text or JSON lines, also gzipped.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "Exit status:%n",
    exitCodeList = {"0:all coded", "1:some input could not be read", "2:wrong usage"})
final class CodeCommand implements Callable<Integer> {
  private final Main.Streams streams;

  @Parameters(paramLabel = "FILE|DIR|-", arity = "1..*", description = "What to read.")
  private List<String> inputs = List.of();

  @Option(names = "--format", paramLabel = "FORMAT", description = "jsonl, table or csv; without it table on a terminal, else jsonl.")
  private @org.jspecify.annotations.Nullable Format format;

  @Option(names = "--explain", description = "Show each text with its marks, and why.")
  private boolean explain;

  @Option(names = "--threads", paramLabel = "N", description = "How many reports at a time; without it one a processor.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(names = "--limit", paramLabel = "SECONDS", description = "So long one report may take (default: 30).")
  private int limit = 30;

  @Option(names = "--color", paramLabel = "WHEN", description = "auto, always or never (default: auto).")
  private Palette.When color = Palette.When.AUTO;

  CodeCommand(Main.Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    boolean terminal = System.console() != null && streams.out() == System.out;
    Format chosen = explain ? Format.EXPLAIN : format != null ? format : terminal ? Format.TABLE : Format.JSONL;
    Palette palette = Palette.of(color, terminal);
    Run run = new Run(() -> new Coder(new CoreNlpParser(), Duration.ofSeconds(limit)), threads, streams, chosen.writer(palette));
    return run.code(inputs.stream().map(Path::of).toList());
  }
}
