package org.hearsay.exchange.page;

/**
 * How much of some bytes is UTF-8.
 *
 * @param multibyte characters of several bytes
 * @param broken bytes beyond ASCII that belong to no character
 */
record Utf8Count(int multibyte, int broken) {
  static Utf8Count of(byte[] bytes) {
    int multibyte = 0;
    int broken = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] >= 0) {
        continue;
      }
      int more = continuations(bytes[i] & 0xFF);
      if (more > 0 && follow(bytes, i + 1, more)) {
        multibyte++;
        i += more;
      } else if (i + more < bytes.length) {
        broken++;
      }
    }
    return new Utf8Count(multibyte, broken);
  }

  private static int continuations(int first) {
    if (first >= 0xC2 && first <= 0xDF) {
      return 1;
    }
    if (first >= 0xE0 && first <= 0xEF) {
      return 2;
    }
    return first >= 0xF0 && first <= 0xF4 ? 3 : 0;
  }

  private static boolean follow(byte[] bytes, int from, int count) {
    if (from + count > bytes.length) {
      return false;
    }
    for (int i = from; i < from + count; i++) {
      if ((bytes[i] & 0xC0) != 0x80) {
        return false;
      }
    }
    return true;
  }
}
