package org.hearsay.cli.run;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Standard error: messages, and on a terminal a last line that is drawn over again and again. Not
 * thread-safe.
 */
public final class Messages {
  private static final long REDRAW_NANOS = 100_000_000;
  private static final String CLEAR = "\r\u001B[K";

  private final OutputStream err;
  private final boolean live;
  private boolean drawn;
  private long last;

  /**
   * @param live whether there is a terminal to draw on
   */
  public Messages(OutputStream err, boolean live) {
    this.err = err;
    this.live = live;
  }

  /** One message a line. Control characters, which could rewrite the screen, come out as spaces. */
  public void say(String message) {
    clear();
    write(message.replaceAll("[\\p{Cc}&&[^\\n\\t]]", " ") + "\n");
  }

  /** Draws the line, unless it was drawn a moment ago. */
  public void draw(String line) {
    long now = System.nanoTime();
    if (live && (!drawn || now - last > REDRAW_NANOS)) {
      write(CLEAR + line);
      drawn = true;
      last = now;
    }
  }

  /** Takes the line away, before something else is written to the same terminal. */
  public void clear() {
    if (drawn) {
      write(CLEAR);
      drawn = false;
    }
  }

  private void write(String s) {
    try {
      err.write(s.getBytes(StandardCharsets.UTF_8));
      err.flush();
    } catch (IOException e) {
      throw new UncheckedIOException("standard error is closed", e);
    }
  }
}
