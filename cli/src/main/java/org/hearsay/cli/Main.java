package org.hearsay.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import org.hearsay.cli.archive.ArchiveCommands;
import org.hearsay.cli.compare.CompareCommand;
import org.hearsay.cli.export.ExportCommand;
import org.hearsay.cli.knowledge.KnowledgeChoice;
import org.hearsay.cli.knowledge.KnowledgeCommands;
import org.hearsay.cli.ontology.OntologyChoice;
import org.hearsay.cli.ontology.OntologyOption;
import org.hearsay.cli.run.Streams;
import org.hearsay.cli.run.Terminal;
import org.hearsay.cli.server.DemoCommand;
import org.hearsay.cli.server.ServeCommand;
import org.hearsay.coding.CodedReport;
import org.hearsay.coding.Coder;
import org.hearsay.report.Report;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.ColorScheme;
import picocli.CommandLine.ParameterException;

/** The command line: parses the arguments and hands them to a command. */
@Command(
    name = "hearsay",
    description = {
      "",
      "Reads news reports: who did what to whom, when and where, and on whose word.",
      ""
    },
    version = "hearsay " + Coder.VERSION,
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    commandListHeading = "%nCommands:%n",
    footer = {
      "",
      "Begin with:",
      "  hearsay code --explain FILE   a report with its marks, and why each was set",
      "  hearsay code --help           all that there is to choose"
    })
public final class Main {
  private Main() {}

  /** Runs the command and ends the process with its status. */
  public static void main(String[] args) {
    // Not System.out: a print stream keeps it to itself when nobody reads on.
    Streams streams =
        new Streams(
            new FileInputStream(FileDescriptor.in),
            new FileOutputStream(FileDescriptor.out),
            new FileOutputStream(FileDescriptor.err),
            Terminal.ofSystem());
    System.exit(run(args, streams));
  }

  /**
   * Runs the command.
   *
   * @return 0 all done, 1 some input could not be read or coded, 2 wrong usage
   */
  public static int run(String[] args, Streams streams) {
    KnowledgeChoice knowledge = new KnowledgeChoice(System.getenv());
    OntologyChoice ontology = new OntologyChoice();
    return run(
        args,
        streams,
        limit -> new Coder(knowledge.get(), ontology.get(), limit)::code,
        knowledge,
        ontology);
  }

  /**
   * Runs the command with a coder of the caller's.
   *
   * @param coders makes the coder for a time limit, when it is needed
   */
  static int run(
      String[] args, Streams streams, Function<Duration, Function<Report, CodedReport>> coders) {
    KnowledgeChoice none = new KnowledgeChoice(Map.of("HEARSAY_KNOWLEDGE", "none"));
    return run(args, streams, coders, none, new OntologyChoice());
  }

  private static int run(
      String[] args,
      Streams streams,
      Function<Duration, Function<Report, CodedReport>> coders,
      KnowledgeChoice knowledge,
      OntologyChoice ontology) {
    Terminal terminal = streams.terminal();
    PrintWriter out = new PrintWriter(streams.out(), true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(streams.err(), true, StandardCharsets.UTF_8);
    ColorScheme colours =
        CommandLine.Help.defaultColorScheme(
            terminal.out() && terminal.colour() ? Ansi.ON : Ansi.OFF);
    CommandLine whole = new CommandLine(new Main());
    ArchiveCommands.addTo(whole, streams, coders)
        .addSubcommand(new CodeCommand(streams, coders))
        .addSubcommand(ExportCommand.line(streams, coders))
        .addSubcommand(new CompareCommand(streams))
        .addSubcommand(new ServeCommand(streams, coders))
        .addSubcommand(new DemoCommand(streams, coders))
        .addSubcommand(new EvaluateCommand(streams, () -> coders.apply(Coder.DEFAULT_LIMIT)))
        .addSubcommand(new ParseCommand(streams))
        .addSubcommand(new WindowsCommand(streams));
    OntologyOption.addTo(whole, ontology);
    return KnowledgeCommands.addTo(whole, streams, knowledge)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setColorScheme(colours)
        .setUsageHelpWidth(Math.min(100, terminal.columns()))
        .setOut(out)
        .setErr(err)
        .setParameterExceptionHandler((e, given) -> wrongUsage(e, err))
        .execute(args);
  }

  private static int wrongUsage(ParameterException e, PrintWriter err) {
    CommandLine command = e.getCommandLine();
    err.println("hearsay: " + e.getMessage());
    CommandLine.UnmatchedArgumentException.printSuggestions(e, err);
    err.print("Usage: " + command.getHelp().synopsis(0));
    err.println("Try: " + command.getCommandSpec().qualifiedName() + " --help");
    err.flush();
    return CommandLine.ExitCode.USAGE;
  }
}
