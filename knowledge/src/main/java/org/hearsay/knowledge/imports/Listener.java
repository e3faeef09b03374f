package org.hearsay.knowledge.imports;

/** Is told how an import goes. */
public interface Listener {
  /**
   * Something could not be read; all else is.
   *
   * @param where the file, and the line if it is one line
   * @param problem what was expected and what was found
   */
  void bad(String where, String problem);

  /** How far it is; told every few thousand lines. */
  void progress(String source, long lines, long kept);

  /** All lines are read, the index is being put in order. */
  void finishing(String index);
}
