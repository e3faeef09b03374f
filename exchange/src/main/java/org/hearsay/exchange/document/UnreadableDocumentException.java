package org.hearsay.exchange.document;

/** A document that holds no report; the message says what was expected and what was found. */
final class UnreadableDocumentException extends Exception {
  private static final long serialVersionUID = 1;

  UnreadableDocumentException(String problem) {
    super(problem);
  }

  String problem() {
    return String.valueOf(getMessage());
  }
}
