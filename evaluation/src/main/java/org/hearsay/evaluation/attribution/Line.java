package org.hearsay.evaluation.attribution;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.evaluation.corpus.PythonText;

/** A line of a text, [begin, end) in code points, without its line end. */
record Line(int begin, int end) {

  /** The lines that hold more than white space. */
  static List<Line> notBlank(int[] text) {
    List<Line> lines = new ArrayList<>();
    int begin = 0;
    boolean blank = true;
    for (int i = 0; i <= text.length; i++) {
      if (i == text.length || text[i] == '\n') {
        if (!blank) {
          lines.add(new Line(begin, i));
        }
        begin = i + 1;
        blank = true;
      } else {
        blank &= PythonText.isSpace(text[i]);
      }
    }
    return List.copyOf(lines);
  }
}
