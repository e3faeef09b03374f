package org.hearsay.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * The blocks of a page of {@code docs/use}: a language, what it needs beside it, the code, and what
 * it prints where a block {@code text} follows.
 */
record UsePage(List<Block> blocks) {
  record Block(int line, String language, List<String> needs, String code, String expected) {}

  static UsePage of(List<String> lines) {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).startsWith("```")) {
        continue;
      }
      int begin = i + 1;
      List<String> info = List.of(lines.get(i).substring(3).split(" ", -1));
      for (i = begin; !lines.get(i).equals("```"); i++) {}
      String code = String.join("\n", lines.subList(begin, i)) + "\n";
      if (info.get(0).equals("text")) {
        Block last = blocks.remove(blocks.size() - 1);
        blocks.add(new Block(last.line(), last.language(), last.needs(), last.code(), code));
      } else {
        blocks.add(new Block(begin, info.get(0), info.subList(1, info.size()), code, ""));
      }
    }
    return new UsePage(blocks);
  }
}
