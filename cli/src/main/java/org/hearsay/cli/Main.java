package org.hearsay.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.hearsay.coding.Coder;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line: parses the arguments and hands them to a command. */
@Command(
    name = "hearsay",
    description = "Reads news reports: who did what to whom, and on whose word.",
    version = "hearsay " + Coder.VERSION,
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND")
public final class Main implements Runnable {
  @CommandLine.Spec private CommandLine.Model.@org.jspecify.annotations.Nullable CommandSpec spec;

  /** Runs the command and ends the process with its status. */
  public static void main(String[] args) {
    System.exit(run(args, new Streams(System.in, System.out, System.err)));
  }

  /**
   * Runs the command.
   *
   * @return 0 all done, 1 some input could not be read, 2 wrong usage
   */
  public static int run(String[] args, Streams streams) {
    PrintWriter err = new PrintWriter(streams.err(), true, StandardCharsets.UTF_8);
    return new CommandLine(new Main())
        .addSubcommand(new CodeCommand(streams))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setOut(new PrintWriter(streams.out(), true, StandardCharsets.UTF_8))
        .setErr(err)
        .execute(args);
  }

  @Override
  public void run() {
    throw new CommandLine.ParameterException(java.util.Objects.requireNonNull(spec).commandLine(), "expected a command");
  }

  /** Standard streams, handed in so that tests can stand in for them. */
  public record Streams(InputStream in, OutputStream out, OutputStream err) {}
}
