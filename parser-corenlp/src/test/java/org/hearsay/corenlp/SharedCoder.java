package org.hearsay.corenlp;

import org.hearsay.coding.Coder;

/** The one coder with the real parser of this module's tests: a second one would not fit. */
final class SharedCoder {
  static final Coder CODER = new Coder(new CoreNlpParser());

  private SharedCoder() {}
}
