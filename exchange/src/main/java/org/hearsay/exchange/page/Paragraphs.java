package org.hearsay.exchange.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.hearsay.exchange.page.Lines.Place;

/** Chooses the paragraphs among the blocks of the region that holds the main text. */
final class Paragraphs {
  /** So many of the last blocks may be foot lines. */
  private static final int FOOT = 4;

  private static final int LONG_LINE = 15;

  private Paragraphs() {}

  static List<Block> of(List<Block> region) {
    List<Block> kept = new ArrayList<>();
    boolean begun = false;
    for (Block block : region) {
      boolean line = Lines.stands(block.text(), Place.ANY);
      if (line || block.isLinks()) {
        continue;
      }
      if (!begun && Lines.stands(block.text(), Place.HEAD)) {
        continue;
      }
      begun |= block.isProse();
      kept.add(block);
    }
    return trimmed(kept);
  }

  /** Without what stands below the last paragraph, without lines in between that lead nowhere. */
  private static List<Block> trimmed(List<Block> blocks) {
    List<Block> kept = new ArrayList<>(blocks);
    int last = kept.size() - 1;
    for (int i = last; i >= 0 && i > last - FOOT; i--) {
      if (Lines.stands(kept.get(i).text(), Place.FOOT)) {
        kept.remove(i);
      }
    }
    while (!kept.isEmpty() && !isEnd(kept, kept.size() - 1)) {
      kept.remove(kept.size() - 1);
    }
    return kept;
  }

  private static boolean isEnd(List<Block> blocks, int i) {
    Block block = blocks.get(i);
    boolean listed =
        block.isItem()
            && i > 0
            && Objects.equals(blocks.get(i - 1).element().parent(), block.element().parent());
    return block.isProse() || listed;
  }

  /** Without blocks that say again what one before says, and pull quotes. */
  static List<Block> distinct(List<Block> blocks) {
    List<Block> kept = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Block block : blocks) {
      if (seen.add(block.text()) || block.words() < LONG_LINE && block.isHeading()) {
        kept.add(block);
      }
    }
    return kept;
  }
}
