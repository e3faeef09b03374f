package org.hearsay.cli.compare;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hearsay.cli.run.Messages;
import org.hearsay.cli.run.Streams;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hearsay compare}. */
@Command(
    name = "compare",
    header = "Sets events or quotations beside those that others coded.%n",
    description = {
      "Two events are the same when day, type and the pair of countries agree; each",
      "such day, type and pair counts once. With GDELT's mentions the report (by its",
      "URL) stands for the day. Codes of CAMEO count as the types that PLOVER made of",
      "them. Ours are those that \"hearsay export\" writes without --all.",
      "Two quotations (citron) are the same when at least half of what the two hold",
      "is in both, of the same text; ours are all. Below them, of those that both",
      "have: how often both name the same source.",
      "This tells where the two differ, not who is right.",
      ""
    },
    customSynopsis = "hearsay compare --with FORMAT [--mentions FILE] FILE CODED...",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:all was compared",
      "1:some input could not be read; each is named",
      "2:wrong usage"
    })
public final class CompareCommand implements Callable<Integer> {
  private final Streams streams;
  private final Messages messages;

  @Option(
      names = "--with",
      paramLabel = "FORMAT",
      required = true,
      description = "${COMPLETION-CANDIDATES}: what FILE is.")
  private Others others = Others.POLECAT;

  @Option(
      names = "--mentions",
      paramLabel = "FILE",
      description = "With gdelt: the mentions of its events; compared by report.")
  private @Nullable Path mentions;

  @Parameters(
      index = "0",
      paramLabel = "FILE",
      description = "What others coded, as it is published or gzipped.")
  private Path file = Path.of("");

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "CODED",
      description = "What \"hearsay code\" wrote with --format jsonl.")
  private List<Path> coded = List.of();

  @Spec private @Nullable CommandSpec spec;

  public CompareCommand(Streams streams) {
    this.streams = streams;
    this.messages = new Messages(streams.err(), false);
  }

  @Override
  public Integer call() {
    if (mentions != null && others != Others.GDELT) {
      throw new ParameterException(
          Objects.requireNonNull(spec).commandLine(),
          "--mentions: expected --with gdelt beside it, found " + others);
    }
    Inputs inputs = new Inputs(messages);
    Beside beside =
        others
            .events()
            .<Beside>map(format -> new EventsBeside(format, file, Optional.ofNullable(mentions)))
            .orElseGet(() -> new QuotationsBeside(file));
    coded.forEach(path -> inputs.ours(path, beside));
    beside.theirs(inputs);
    print(beside);
    return inputs.faults() == 0 ? 0 : 1;
  }

  private void print(Beside beside) {
    try {
      streams.out().write(beside.table().getBytes(StandardCharsets.UTF_8));
      streams.out().flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    messages.say("hearsay: " + beside.leftOut());
  }
}
