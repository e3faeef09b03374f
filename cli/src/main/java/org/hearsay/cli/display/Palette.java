package org.hearsay.cli.display;

import java.util.Locale;
import org.hearsay.event.Quad;

/** Colours, or none. They are the terminal's sixteen, so that its user's theme decides. */
public enum Palette {
  COLOUR,
  PLAIN;

  private static final String RESET = "\u001B[0m";

  /** When to colour. */
  public enum When {
    AUTO,
    ALWAYS,
    NEVER;

    /** As the option's value is written. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What a stretch of output is; each looks different. */
  public enum Style {
    NORMAL(""),
    TITLE("1"),
    FAINT("2"),
    SOURCE("1;34"),
    CUE("33"),
    /** Content by the depth of its nesting. */
    CONTENT("32"),
    INNER("36"),
    INNERMOST("35"),
    /** Content that its source denies. */
    DENIED("31"),
    TRIGGER("1;4"),
    /** Numbers of attributions and events. */
    MARK("2"),
    COOPERATION("32"),
    WORDS_OF_CONFLICT("33"),
    CONFLICT("31");

    private final String code;

    Style(String code) {
      this.code = code;
    }

    static Style of(Quad quad) {
      return switch (quad) {
        case VERBAL_COOPERATION, MATERIAL_COOPERATION -> COOPERATION;
        case VERBAL_CONFLICT -> WORDS_OF_CONFLICT;
        case MATERIAL_CONFLICT -> CONFLICT;
      };
    }

    static Style ofContent(int depth) {
      return depth <= 1 ? CONTENT : depth == 2 ? INNER : INNERMOST;
    }
  }

  /**
   * The palette for an output.
   *
   * @param terminal whether the output is a terminal whose user wants colours
   */
  public static Palette of(When when, boolean terminal) {
    return switch (when) {
      case AUTO -> terminal ? COLOUR : PLAIN;
      case ALWAYS -> COLOUR;
      case NEVER -> PLAIN;
    };
  }

  /** The words in the style. */
  public String paint(Style style, String words) {
    return this == PLAIN || style.code.isEmpty() || words.isEmpty()
        ? words
        : "\u001B[" + style.code + "m" + words + RESET;
  }
}
