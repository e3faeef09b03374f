package org.hearsay.exchange.foreign;

/** Says what was expected of a row or an object and what was found. */
final class BadRow extends Exception {
  private static final long serialVersionUID = 1;

  BadRow(String message) {
    super(message);
  }
}
