package org.hearsay.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hearsay.text.Span;

/**
 * Runs the trained model, one window at a time. Loaded once a process and shared between threads;
 * each call uses the calling thread only, so that the same window always gives the same numbers.
 *
 * <p>The model (training/reader): inputs {@code ids [T]} and {@code kinds [T]}, outputs {@code
 * heads [T, K]} and constants; what the columns mean stands in its properties.
 */
public final class Encoder {
  private static final String MODEL = "model.onnx";
  private static final String ROWS = "heads";

  private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
  private final OrtSession session;
  private final String name;
  private final Columns columns;
  private final Map<String, float[]> constants = new HashMap<>();

  private Encoder(byte[] model) {
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      // The model is written with fused nodes where they are faster; more fusing makes it slower.
      options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.BASIC_OPT);
      session = environment.createSession(model, options);
      Map<String, String> properties = session.getMetadata().getCustomMetadata();
      name = properties.getOrDefault("name", "unnamed");
      columns = new Columns(Map.copyOf(properties));
      Piece begin = new Piece(WordPieces.BEGIN, new Span(0, 0), true, 0);
      try (OrtSession.Result result = run(new Window(List.of(begin), 0, 1), Set.of())) {
        for (Map.Entry<String, OnnxValue> output : result) {
          constants.put(output.getKey(), floats(output.getValue()));
        }
      }
    } catch (OrtException e) {
      throw new IllegalStateException("the model cannot be loaded: " + e.getMessage(), e);
    }
  }

  /** Loads the model that comes with Hearsay: about .2 s. */
  public static Encoder load() {
    try (InputStream in = Objects.requireNonNull(Encoder.class.getResourceAsStream(MODEL), MODEL)) {
      return new Encoder(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Name and run of the model: {@code reader-5}. */
  public String name() {
    return name;
  }

  /** What the columns of the rows mean; see training/reader/export.py. */
  public Columns columns() {
    return columns;
  }

  /** Numbers of the model that are the same for all windows, in row-major order. */
  public float[] constant(String output) {
    float[] values = constants.get(output);
    if (values == null) {
      throw new IllegalArgumentException("output: the model has no " + output);
    }
    return values.clone();
  }

  /** Encodes one window. */
  public Encoded encode(Window window) {
    try (OrtSession.Result result = run(window, Set.of(ROWS))) {
      return new Encoded(window, floats(result.get(ROWS).orElseThrow()));
    } catch (OrtException e) {
      throw new IllegalStateException("the model cannot be run: " + e.getMessage(), e);
    }
  }

  private OrtSession.Result run(Window window, Set<String> outputs) throws OrtException {
    try (OnnxTensor ids = tensor(window.pieces().stream().mapToLong(Piece::id).toArray());
        OnnxTensor kinds = tensor(window.pieces().stream().mapToLong(Piece::kind).toArray())) {
      Map<String, OnnxTensor> inputs = Map.of("ids", ids, "kinds", kinds);
      return outputs.isEmpty() ? session.run(inputs) : session.run(inputs, outputs);
    }
  }

  private OnnxTensor tensor(long[] values) throws OrtException {
    return OnnxTensor.createTensor(
        environment, LongBuffer.wrap(values), new long[] {values.length});
  }

  private static float[] floats(OnnxValue value) {
    FloatBuffer buffer = ((OnnxTensor) value).getFloatBuffer();
    float[] values = new float[buffer.remaining()];
    buffer.get(values);
    return values;
  }
}
