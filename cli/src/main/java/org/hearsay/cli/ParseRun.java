package org.hearsay.cli;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.hearsay.cli.run.Messages;
import org.hearsay.cli.run.Streams;
import org.hearsay.coding.SyntaxPrinter;
import org.hearsay.conllu.ConlluDocument;
import org.hearsay.conllu.ConlluException;
import org.hearsay.conllu.ConlluReader;
import org.hearsay.report.ReadResult;
import org.hearsay.report.ReportReader;

/** Parses all texts of the inputs and writes them in order. For one use. */
final class ParseRun {
  private final SyntaxPrinter printer;
  private final Streams streams;
  private final OutputStream out;
  private final Messages messages;
  private int faults;

  ParseRun(SyntaxPrinter printer, Streams streams) {
    this.printer = printer;
    this.streams = streams;
    this.out = new BufferedOutputStream(streams.out(), 1 << 16);
    this.messages = new Messages(streams.err(), streams.terminal().err());
  }

  /**
   * Parses texts and JSON lines: paths, or {@code -} for standard input.
   *
   * @return 0 if all was read, 1 if not
   */
  int texts(List<String> inputs) {
    ReportReader reader = new ReportReader(this::text);
    return all(
        inputs,
        input -> {
          if (input.equals("-")) {
            reader.read(streams.in(), "standard input");
          } else {
            reader.read(Path.of(input));
          }
        });
  }

  /** Parses CoNLL-U and keeps its words and sentences. */
  int conllu(List<String> inputs) {
    return all(
        inputs,
        input -> {
          boolean standard = input.equals("-");
          String name = standard ? "standard input" : input;
          try (InputStream in = standard ? streams.in() : Files.newInputStream(Path.of(input));
              BufferedReader lines = utf8(in)) {
            for (ConlluDocument document : ConlluReader.read(lines, name)) {
              print(name + " (" + document.id() + ")", () -> printer.print(document));
            }
          } catch (CharacterCodingException e) {
            fault(name + ": expected UTF-8, found other bytes");
          }
        });
  }

  private static BufferedReader utf8(InputStream in) {
    return new BufferedReader(
        new InputStreamReader(
            in, StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)));
  }

  private interface Reading {
    void read(String input) throws IOException;
  }

  private int all(List<String> inputs, Reading reading) {
    try {
      for (String input : inputs) {
        try {
          reading.read(input);
        } catch (ConlluException e) {
          fault(String.valueOf(e.getMessage()));
        } catch (NoSuchFileException e) {
          fault(input + ": no such file");
        } catch (IOException | InvalidPathException e) {
          fault(input + ": expected readable input, found " + e.getMessage());
        }
      }
      out.flush();
    } catch (UncheckedIOException | IOException e) {
      // A reader that has seen enough (| head) is no failure.
      if (!String.valueOf(e.getMessage()).contains("Broken pipe")) {
        fault("expected to write the results, found " + e.getMessage());
      }
    }
    return faults > 0 ? 1 : 0;
  }

  private void text(ReadResult result) {
    if (result instanceof ReadResult.Read read) {
      print(read.where(), () -> printer.print(read.report()));
    } else if (result instanceof ReadResult.Repeated repeated) {
      messages.say(
          "hearsay: "
              + repeated.where()
              + ": passed over, id \""
              + repeated.id()
              + "\" was read before");
    } else if (result instanceof ReadResult.Unreadable bad) {
      fault(bad.where() + ": " + bad.problem());
    } else {
      throw new IllegalArgumentException("result: " + result);
    }
  }

  /** Whatever goes wrong with a text concerns this text only. */
  private void print(String where, Supplier<String> text) {
    String printed;
    try {
      printed = text.get();
    } catch (RuntimeException | StackOverflowError e) {
      fault(where + ": not parsed, a fault in Hearsay: " + e);
      return;
    }
    try {
      out.write(printed.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e.getMessage(), e);
    }
  }

  private void fault(String problem) {
    faults++;
    messages.say("hearsay: " + problem);
  }
}
