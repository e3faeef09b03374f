package org.hearsay.server.correction;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Command lines that may be copied to a shell. */
final class Shell {
  private Shell() {}

  /**
   * The line; empty where an argument has what does not show, so that nobody runs what he does not
   * see.
   */
  static Optional<String> line(List<String> arguments) {
    return arguments.stream().allMatch(Shell::shows)
        ? Optional.of(arguments.stream().map(Shell::quoted).collect(Collectors.joining(" ")))
        : Optional.empty();
  }

  private static boolean shows(String argument) {
    return argument.codePoints().noneMatch(Shell::isHidden);
  }

  private static boolean isHidden(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE,
          Character.UNASSIGNED ->
          true;
      default -> false;
    };
  }

  private static String quoted(String argument) {
    return argument.matches("[A-Za-z0-9_./:-]+")
        ? argument
        : "'" + argument.replace("'", "'\\''") + "'";
  }
}
