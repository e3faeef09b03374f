package org.hearsay.cli.knowledge;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.hearsay.coding.Knowledge;
import org.hearsay.knowledge.KnowledgeBase;

/** What is known in one run of the command. */
public final class KnowledgeChoice {
  private final Path folder;
  private Optional<Knowledge> chosen = Optional.empty();

  /**
   * @param environment that tells the default folder (XDG Base Directory Specification): {@code
   *     $HEARSAY_KNOWLEDGE}, else {@code $XDG_DATA_HOME/hearsay}, else {@code
   *     ~/.local/share/hearsay}
   */
  public KnowledgeChoice(Map<String, String> environment) {
    String own = environment.getOrDefault("HEARSAY_KNOWLEDGE", "");
    String data = environment.getOrDefault("XDG_DATA_HOME", "");
    String home = environment.getOrDefault("HOME", System.getProperty("user.home", "."));
    folder =
        !own.isEmpty()
            ? Path.of(own)
            : !data.isEmpty()
                ? Path.of(data, "hearsay")
                : Path.of(home, ".local", "share", "hearsay");
  }

  /** The default folder, whether it exists or not. */
  Path folder() {
    return folder;
  }

  void choose(Knowledge knowledge) {
    chosen = Optional.of(knowledge);
  }

  /** What was chosen, else what comes with Hearsay. */
  public Knowledge get() {
    return chosen.orElseGet(KnowledgeBase::embedded);
  }
}
