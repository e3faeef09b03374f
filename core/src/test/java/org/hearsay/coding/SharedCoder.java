package org.hearsay.coding;

/** The one coder with the real parser of this module's tests: a second one would not fit. */
final class SharedCoder {
  static final Coder CODER = new Coder();

  private SharedCoder() {}
}
