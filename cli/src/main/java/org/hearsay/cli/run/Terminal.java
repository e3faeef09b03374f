package org.hearsay.cli.run;

import java.util.Map;

/**
 * What is known of the terminal. Java cannot tell, so the launcher does, by system properties:
 * {@code hearsay.out=tty}, {@code hearsay.err=tty}, {@code hearsay.columns=120}.
 *
 * @param out whether standard output is a terminal
 * @param err whether standard error is a terminal
 * @param columns its width
 * @param colour whether its user wants colours: {@code NO_COLOR} is not set (no-color.org)
 */
public record Terminal(boolean out, boolean err, int columns, boolean colour) {
  private static final int USUAL_COLUMNS = 80;
  private static final int MIN_COLUMNS = 40;

  /** No terminal at all. */
  public static final Terminal NONE = new Terminal(false, false, USUAL_COLUMNS, false);

  public Terminal {
    columns = Math.max(MIN_COLUMNS, columns);
  }

  /** As the launcher tells it. */
  public static Terminal ofSystem() {
    Map<String, String> environment = System.getenv();
    return new Terminal(
        "tty".equals(System.getProperty("hearsay.out")),
        "tty".equals(System.getProperty("hearsay.err")),
        Integer.getInteger("hearsay.columns", USUAL_COLUMNS),
        environment.getOrDefault("NO_COLOR", "").isEmpty()
            && !environment.getOrDefault("TERM", "").equals("dumb"));
  }
}
