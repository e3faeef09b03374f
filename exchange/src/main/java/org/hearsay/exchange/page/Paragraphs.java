package org.hearsay.exchange.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.hearsay.exchange.page.Lines.Place;
import org.jsoup.nodes.Element;

/** Chooses the paragraphs among the blocks of the region that holds the main text. */
final class Paragraphs {
  /** So many of the last blocks may be foot lines. */
  private static final int FOOT = 4;

  private static final int LONG_LINE = 15;

  /** Shorter lines may stand twice. */
  private static final int MIN_REPEATED = 5;

  private static final int MAX_QUOTED = 50;

  /** Longer texts are not searched for what stands twice, as that takes its square. */
  private static final int LONG_TEXT = 200_000;

  private static final Set<String> CELLS = Set.of("td", "th", "caption");

  private Paragraphs() {}

  static List<Block> of(List<Block> region) {
    List<Block> kept = new ArrayList<>();
    int prose = 0;
    for (int i = 0; i < region.size(); i++) {
      Block block = region.get(i);
      String text = block.text();
      if (prose > 0 && Lines.stands(text, Place.END)) {
        break;
      }
      boolean furniture =
          Lines.stands(text, Place.ANY) || prose == 0 && Lines.stands(text, Place.HEAD);
      if (!furniture && !block.isLinks() && !isCell(region, i) && hasWords(text)) {
        prose += block.isProse() ? block.words() : 0;
        kept.add(block);
      }
    }
    return trimmed(kept);
  }

  /** A cell of a table that holds no sentence. */
  private static boolean isCell(List<Block> region, int i) {
    Block block = region.get(i);
    return CELLS.contains(block.element().normalName())
        && block.words() < LONG_LINE
        && !block.isSentence()
        && !isOf(region, i - 1, block.element())
        && !isOf(region, i + 1, block.element());
  }

  private static boolean isOf(List<Block> region, int i, Element element) {
    return i >= 0 && i < region.size() && region.get(i).element().equals(element);
  }

  private static boolean hasWords(String text) {
    return text.chars().anyMatch(Character::isLetterOrDigit);
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

  /** Without blocks that only say again what another says: pull quotes, repeated decks. */
  static List<Block> distinct(List<Block> blocks) {
    StringBuilder all = new StringBuilder("\n");
    List<String> keys = blocks.stream().map(b -> Strings.key(b.text())).toList();
    keys.forEach(k -> all.append(k).append('\n'));
    List<Block> kept = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < blocks.size(); i++) {
      boolean again = !seen.add(keys.get(i)) && blocks.get(i).words() >= MIN_REPEATED;
      if (!again && !isWithinAnother(blocks.get(i), keys.get(i), all)) {
        kept.add(blocks.get(i));
      }
    }
    return kept;
  }

  private static boolean isWithinAnother(Block block, String key, StringBuilder all) {
    if (block.words() < MIN_REPEATED
        || block.words() > MAX_QUOTED
        || block.isHeading()
        || all.length() > LONG_TEXT) {
      return false;
    }
    for (int at = all.indexOf(key); at >= 0; at = all.indexOf(key, at + 1)) {
      boolean whole = all.charAt(at - 1) == '\n' && all.charAt(at + key.length()) == '\n';
      if (!whole) {
        return true;
      }
    }
    return false;
  }
}
