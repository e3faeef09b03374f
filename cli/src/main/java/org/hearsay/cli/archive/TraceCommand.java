package org.hearsay.cli.archive;

import static org.hearsay.cli.archive.Listing.column;

import java.util.List;
import java.util.Objects;
import org.hearsay.archive.Archive;
import org.hearsay.archive.trace.Change;
import org.hearsay.archive.trace.Trace;
import org.hearsay.cli.run.Streams;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hearsay trace}: where words first stood and what became of them. */
@Command(
    name = "trace",
    header = "Follows a quotation back to where it first stood, and shows how it changed.%n",
    description = {
      "[-word-] was taken out, {+word+} put in. First is the earliest report in this archive.",
      ""
    },
    customSynopsis = {"hearsay trace [OPTION]... WORDS", "hearsay trace [OPTION]... --url URL"},
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class TraceCommand extends Asking {
  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "WORDS", arity = "0..*", description = "The quotation.")
  private List<String> words = List.of();

  @Option(names = "--url", paramLabel = "URL", description = "All quotations of this report.")
  private @Nullable String url;

  TraceCommand(Streams streams) {
    super(streams);
  }

  @Override
  void check() {
    if (words.isEmpty() == (url == null)) {
      throw new ParameterException(
          Objects.requireNonNull(spec).commandLine(),
          "expected either words or --url, found " + (url == null ? "neither" : "both"));
    }
  }

  @Override
  int run(Archive archive) {
    List<String> wanted =
        url == null ? List.of(String.join(" ", words)) : archive.questions().quotations(url);
    if (wanted.isEmpty()) {
      say("no report with this URL, or none with a quotation: " + url);
      return 1;
    }
    List<Trace> traces =
        wanted.stream().flatMap(quotation -> archive.trace(quotation).stream()).toList();
    if (format() == Listing.Format.TABLE) {
      traces.forEach(t -> print(words(t)));
    } else {
      print(rows(traces));
    }
    if (traces.isEmpty()) {
      say("no report has these words");
    }
    return 0;
  }

  private String words(Trace trace) {
    Pages page = new Pages(palette(), streams.terminal().columns());
    page.heading("First in this archive");
    stop(page, trace.first(), trace.first().wording(), "");
    if (!trace.later().isEmpty()) {
      page.heading("Later");
    }
    for (Trace.Variant v : trace.later()) {
      boolean whole = v.change() == Change.PARAPHRASE || v.change() == Change.NONE;
      String words = whole ? v.stop().wording() : v.difference().toString();
      String change = v.change() == Change.NONE ? "the same words" : v.change().toString();
      stop(page, v.stop(), words, ": " + change);
    }
    return page.toString();
  }

  private static void stop(Pages page, Trace.Stop stop, String words, String change) {
    String outlet = stop.outlet().orElse("An unknown outlet");
    String credited =
        stop.credited().filter(c -> !c.equals(outlet)).map(c -> ", crediting " + c).orElse("");
    String speaker = stop.speaker().orElse("(speaker unclear)");
    page.line(
        Pages.time(stop.published())
            + outlet
            + " reports"
            + credited
            + " that "
            + speaker
            + (stop.denied() ? " denied" : " said")
            + change
            + " ("
            + stop.name()
            + ")");
    page.item(words);
  }

  private static Listing rows(List<Trace> traces) {
    Listing listing =
        new Listing(
            column("published", 9),
            column("outlet reports", 2),
            column("that", 2),
            column("said", 1),
            column("change", 3),
            column("difference", 1),
            column("taken from", 2),
            column("report", 2));
    traces.forEach(t -> add(listing, t));
    return listing;
  }

  private static void add(Listing listing, Trace trace) {
    add(listing, trace.first(), "first", "");
    for (Trace.Variant v : trace.later()) {
      add(listing, v.stop(), v.change().toString(), v.difference().toString());
    }
  }

  private static void add(Listing listing, Trace.Stop stop, String change, String difference) {
    listing.add(
        stop.published(),
        stop.outlet(),
        stop.speaker().orElse("(speaker unclear)"),
        stop.wording(),
        change,
        difference,
        stop.credited(),
        stop.name());
  }
}
