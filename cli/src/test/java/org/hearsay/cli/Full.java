package org.hearsay.cli;

import java.io.IOException;
import java.io.OutputStream;

/** Takes nothing. */
final class Full extends OutputStream {
  private final String message;

  Full(String message) {
    this.message = message;
  }

  @Override
  public void write(int b) throws IOException {
    throw new IOException(message);
  }
}
