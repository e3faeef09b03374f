package org.hearsay.cli.display;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.Source;
import org.hearsay.cli.display.Palette.Style;
import org.hearsay.cli.wording.Wording;
import org.hearsay.coding.CodedReport;
import org.hearsay.event.Event;
import org.hearsay.text.Span;

/**
 * A stretch of a text that is marked.
 *
 * @param number stands behind it, raised; empty for none
 */
record Mark(Span span, Kind kind, Style style, String number) {
  /** What is marked, from the outside in: where two cover the same words, the later one shows. */
  enum Kind {
    CONTENT("[", "]"),
    SOURCE("{", "}"),
    CUE("/", "/"),
    TRIGGER("*", "*");

    private final String open;
    private final String close;

    Kind(String open, String close) {
      this.open = open;
      this.close = close;
    }

    /** What stands before the words where there are no colours. */
    String open() {
      return open;
    }

    String close() {
      return close;
    }
  }

  /** In the order in which they open: outer before inner. */
  static final Comparator<Mark> OUTER_FIRST =
      Comparator.comparing(Mark::span).thenComparing(Mark::kind);

  /** All marks of a report, each kind before the next, outer content before inner. */
  static List<Mark> all(CodedReport coded, Wording wording) {
    List<Mark> marks = new ArrayList<>();
    List<Attribution> outerFirst =
        coded.attributions().stream()
            .sorted(Comparator.comparing((Attribution a) -> wording.chain(a).size()))
            .toList();
    for (Attribution a : outerFirst) {
      List<Attribution> chain = wording.chain(a);
      Style style = Wording.isDenied(chain) ? Style.DENIED : Style.ofContent(chain.size());
      a.content().forEach(s -> marks.add(new Mark(s, Kind.CONTENT, style, raised(a.id()))));
    }
    for (Attribution a : outerFirst) {
      String number = a.cue().isEmpty() ? raised(a.id()) : "";
      Optional<Span> source = a.source().map(Source::span);
      source.ifPresent(s -> marks.add(new Mark(s, Kind.SOURCE, Style.SOURCE, number)));
    }
    for (Attribution a : outerFirst) {
      a.cue().ifPresent(s -> marks.add(new Mark(s, Kind.CUE, Style.CUE, raised(a.id()))));
    }
    for (Event e : coded.events()) {
      marks.add(new Mark(e.trigger(), Kind.TRIGGER, Style.TRIGGER, raised(e.id())));
    }
    return marks.stream().filter(m -> !m.span().isEmpty()).distinct().toList();
  }

  /** {@code a12} in small letters above the line. */
  static String raised(String id) {
    StringBuilder raised = new StringBuilder();
    for (int i = 0; i < id.length(); i++) {
      int plain = "ae0123456789".indexOf(id.charAt(i));
      raised.append(plain < 0 ? id.charAt(i) : "ᵃᵉ⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(plain));
    }
    return raised.toString();
  }
}
