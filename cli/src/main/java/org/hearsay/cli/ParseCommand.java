package org.hearsay.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.cli.run.Streams;
import org.hearsay.coding.SyntaxPrinter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hearsay parse}: words, tags, trees and mentions alone. */
@Command(
    name = "parse",
    header = "Prints the words of texts with tags, lemmas, trees and mentions.%n",
    description = {
      "Prints CoNLL-U (Universal Dependencies); mentions stand in the last column. Each line of a text is a paragraph.",
      ""
    },
    customSynopsis = "hearsay parse [OPTION]... FILE|DIR|-...",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:all was read",
      "1:some of it could not be read; each is named",
      "2:wrong usage"
    })
final class ParseCommand implements Callable<Integer> {
  private final Streams streams;

  @Parameters(
      paramLabel = "FILE|DIR|-",
      arity = "1..*",
      description = "Texts or JSON lines; - is standard input.")
  private List<String> inputs = List.of();

  @Option(
      names = "--words",
      description =
          "The input is CoNLL-U: its words and sentences are kept, all else is read anew.")
  private boolean words;

  ParseCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    ParseRun run = new ParseRun(new SyntaxPrinter(), streams);
    return words ? run.conllu(inputs) : run.texts(inputs);
  }
}
