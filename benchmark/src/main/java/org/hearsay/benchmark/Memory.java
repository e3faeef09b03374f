package org.hearsay.benchmark;

import java.io.IOException;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What this process took of memory at most. */
final class Memory {
  private static final Path STATUS = Path.of("/proc/self/status");

  private Memory() {}

  /** Begins to measure the heap anew. */
  static void reset() {
    ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
  }

  /** The most that ever was in use, in each part of the heap; resident on Linux alone. */
  static String told() {
    long heap = 0;
    for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
      heap += pool.getType() == MemoryType.HEAP ? pool.getPeakUsage().getUsed() : 0;
    }
    String told = String.format(Locale.ROOT, "heap at most %d MB", heap >> 20);
    try {
      return told
          + Files.readAllLines(STATUS).stream()
              .filter(line -> line.startsWith("VmHWM:"))
              .findFirst()
              .map(line -> Long.parseLong(line.replaceAll("\\D", "")) >> 10)
              .map(size -> ", resident at most " + size + " MB")
              .orElse("");
    } catch (IOException e) {
      return told;
    }
  }

  /** Milliseconds spent on garbage since the start. */
  static long garbage() {
    return ManagementFactory.getGarbageCollectorMXBeans().stream()
        .mapToLong(GarbageCollectorMXBean::getCollectionTime)
        .sum();
  }
}
