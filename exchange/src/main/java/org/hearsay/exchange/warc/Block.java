package org.hearsay.exchange.warc;

import org.netpreserve.jwarc.WarcRecord;

/** A record with its block. */
final class Block {
  /** So large the block of a record may be, in bytes. */
  static final int MOST = 8 << 20;

  private final String where;
  private final WarcRecord record;
  private final byte[] bytes;
  private final long size;

  /**
   * @param where file, number of the record (from 1) and the byte at which it begins
   * @param record its header; the body is read
   * @param bytes the block, or its beginning if it is too large; not copied
   * @param size of the block, in bytes
   */
  Block(String where, WarcRecord record, byte[] bytes, long size) {
    this.where = where;
    this.record = record;
    this.bytes = bytes;
    this.size = size;
  }

  String where() {
    return where;
  }

  WarcRecord record() {
    return record;
  }

  byte[] bytes() {
    return bytes;
  }

  long size() {
    return size;
  }

  boolean isTooLarge() {
    return size > MOST;
  }
}
