package org.hearsay.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedStackTrace;
import jdk.jfr.consumer.RecordingFile;
import org.hearsay.text.Lexicon;

/**
 * Of a Flight Recorder's samples those of each stage of the way ({@code stages.tsv}). Threads that
 * only wait are not sampled.
 */
final class Stages {
  private static final Set<String> SAMPLES =
      Set.of("jdk.ExecutionSample", "jdk.NativeMethodSample");

  /** What no frame of Hearsay's is under. */
  private static final String OTHER = "other";

  /** Native calls that wait for somebody else, as the recorder takes them. */
  private static final List<String> WAITING =
      List.of("java.net.", "sun.nio.", "jdk.internal.misc.");

  private record Stage(String name, String packageName) {}

  private static final List<Stage> STAGES = stages();

  private final Map<String, Integer> samples = new LinkedHashMap<>();

  private static List<Stage> stages() {
    List<Stage> stages = new ArrayList<>();
    for (Lexicon.Row row : Lexicon.read(Stages.class, "stages.tsv", 2)) {
      stages.add(new Stage(row.text(0), row.text(1)));
    }
    return stages;
  }

  private Stages() {
    STAGES.forEach(s -> samples.put(s.name(), 0));
    samples.put(OTHER, 0);
  }

  /** Counts the samples of a recording. */
  static Stages of(Path recording) throws IOException {
    Stages stages = new Stages();
    try (RecordingFile file = new RecordingFile(recording)) {
      while (file.hasMoreEvents()) {
        RecordedEvent event = file.readEvent();
        RecordedStackTrace stack = event.getStackTrace();
        if (SAMPLES.contains(event.getEventType().getName()) && stack != null) {
          stages.add(stack.getFrames().stream().map(Stages::name).toList());
        }
      }
    }
    return stages;
  }

  private static String name(RecordedFrame frame) {
    return frame.getMethod().getType().getName();
  }

  private void add(List<String> classes) {
    if (!classes.isEmpty() && WAITING.stream().noneMatch(classes.get(0)::startsWith)) {
      samples.merge(stage(classes), 1, Integer::sum);
    }
  }

  /**
   * The stage of a stack.
   *
   * @param classes of its frames, the innermost first
   */
  static String stage(List<String> classes) {
    for (String name : classes) {
      String found =
          STAGES.stream()
              .filter(s -> name.equals(s.packageName()) || name.startsWith(s.packageName() + "."))
              .max(Comparator.comparingInt(s -> s.packageName().length()))
              .map(Stage::name)
              .orElse("");
      if (!found.isEmpty()) {
        return found;
      }
    }
    return OTHER;
  }

  /** The share of each stage, in the order of the way; together 1 if there are any samples. */
  Map<String, Double> shares() {
    int all = samples.values().stream().mapToInt(n -> n).sum();
    Map<String, Double> shares = new LinkedHashMap<>();
    samples.forEach((stage, n) -> shares.put(stage, all == 0 ? 0 : (double) n / all));
    return shares;
  }
}
