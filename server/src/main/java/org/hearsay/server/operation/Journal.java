package org.hearsay.server.operation;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.time.Clock;
import java.util.Arrays;

/**
 * What happened, one JSON object a line. Addresses are logged by their pattern, without what was
 * asked, and faults without their messages, since both can hold names and secrets. Thread-safe.
 */
public final class Journal {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int FRAMES = 12;

  private final PrintStream out;
  private final Clock clock;

  public Journal(PrintStream out, Clock clock) {
    this.out = out;
    this.clock = clock;
  }

  /** Nothing is kept. */
  public static Journal none() {
    return new Journal(new PrintStream(PrintStream.nullOutputStream()), Clock.systemUTC());
  }

  /**
   * A request that was answered.
   *
   * @param route the pattern of its address, such as {@code /reports/{number}}
   * @param millis so long it took
   */
  public void answered(String method, String route, int status, double millis, String address) {
    ObjectNode line = line("request");
    line.put("method", method).put("route", route).put("status", status);
    line.put("ms", Math.round(millis * 10) / 10.0).put("address", address);
    write(line);
  }

  /** A fault of the program. */
  public void fault(String route, Throwable fault) {
    ObjectNode line = line("fault");
    line.put("route", route).put("what", fault.getClass().getName());
    Arrays.stream(fault.getStackTrace())
        .limit(FRAMES)
        .forEach(f -> line.withArray("at").add(f.toString()));
    Throwable cause = fault.getCause();
    if (cause != null) {
      line.put("cause", cause.getClass().getName());
    }
    write(line);
  }

  /** The server starts or stops. */
  public void server(String what) {
    write(line("server").put("what", what));
  }

  private ObjectNode line(String kind) {
    return JSON.createObjectNode().put("time", clock.instant().toString()).put("kind", kind);
  }

  private void write(ObjectNode line) {
    out.println(line);
  }
}
