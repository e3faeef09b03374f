package org.hearsay.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jdk.jfr.Recording;
import org.hearsay.cli.Main;
import org.hearsay.cli.run.Streams;
import org.hearsay.cli.run.Terminal;

/**
 * The whole way, {@code hearsay archive add} of a made web archive, once cold and once warm, the
 * latter under the Flight Recorder: {@code Way PAGES}. Pages hold paragraphs of the sample reports.
 * Prints words a second of the whole and by stage, how busy the processors are, and memory.
 */
public final class Way {
  private static final Pattern WORDS = Pattern.compile("coded ([0-9,]+) reports?: ([0-9,]+) words");
  private static final Duration SAMPLED = Duration.ofMillis(10);

  private final PrintStream out;
  private final Path folder;
  private final Path samples;

  /**
   * @param folder for the archives
   * @param samples reports as text, whose paragraphs the pages take
   */
  Way(PrintStream out, Path folder, Path samples) {
    this.out = out;
    this.folder = folder;
    this.samples = samples;
  }

  /** Runs it in the project's root; {@code FLIGHT} names a file for the recording. */
  public static void main(String[] args) throws IOException {
    Path folder = Files.createTempDirectory("hearsay-way");
    Optional<Path> kept = Optional.ofNullable(System.getenv("FLIGHT")).map(Path::of);
    new Way(System.out, folder, Path.of("samples")).run(Integer.parseInt(args[0]), kept);
  }

  /** What a run came to. */
  private record Run(int words, double seconds, double processor) {}

  void run(int pages, Optional<Path> kept) throws IOException {
    Path file = folder.resolve("pages.warc.gz");
    WarcMaker.write(file, pages, WarcMaker.paragraphs(samples));
    tell("cold", add(file, "cold.hearsay"));
    Memory.reset();
    long garbage = Memory.garbage();
    Path flight = kept.orElse(folder.resolve("way.jfr"));
    Run warm;
    try (Recording recording = new Recording()) {
      recording.enable("jdk.ExecutionSample").withPeriod(SAMPLED);
      recording.enable("jdk.NativeMethodSample").withPeriod(SAMPLED);
      recording.start();
      warm = add(file, "warm.hearsay");
      recording.stop();
      recording.dump(flight);
    }
    tell("warm", warm);
    for (Map.Entry<String, Double> stage : Stages.of(flight).shares().entrySet()) {
      double seconds = stage.getValue() * warm.processor();
      if (seconds > 0) {
        print(
            "  %-14s %6.2f s of processor time  %5.1f %%  %,12.0f words/s",
            stage.getKey(), seconds, 100 * stage.getValue(), warm.words() / seconds);
      }
    }
    print("%s, garbage %.2f s", Memory.told(), (Memory.garbage() - garbage) / 1e3);
  }

  private void tell(String when, Run run) {
    print(
        "%s: %,d words in %.1f s: %,.0f words/s, %.2f of %d processors busy",
        when,
        run.words(),
        run.seconds(),
        run.words() / run.seconds(),
        run.processor() / run.seconds(),
        Runtime.getRuntime().availableProcessors());
  }

  private Run add(Path pages, String archive) {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    Streams streams =
        new Streams(
            InputStream.nullInputStream(), said, said, new Terminal(false, false, 80, false));
    long processor = processor();
    long begin = System.nanoTime();
    List<String> command =
        List.of("archive", "add", "--archive=" + folder.resolve(archive), pages.toString());
    Main.run(command.toArray(new String[0]), streams);
    double seconds = (System.nanoTime() - begin) / 1e9;
    Matcher words = WORDS.matcher(said.toString(StandardCharsets.UTF_8));
    if (!words.find()) {
      throw new IllegalStateException(said.toString(StandardCharsets.UTF_8));
    }
    int all = Integer.parseInt(words.group(2).replace(",", ""));
    return new Run(all, seconds, (processor() - processor) / 1e9);
  }

  /** Nanoseconds of all processors for this process. */
  private static long processor() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }

  private void print(String format, Object... values) {
    out.println(String.format(Locale.ROOT, format, values));
  }
}
