package org.hearsay.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Map;
import java.util.Objects;

/**
 * Runs the trained model, one window at a time. Loaded once a process and shared between threads;
 * each call uses the calling thread only, so that the same window always gives the same numbers.
 *
 * <p>The model (training/attribution): inputs {@code ids [T]} and {@code kinds [T]}, outputs {@code
 * heads [T, K]} and constants; what the columns mean stands in its properties.
 */
public final class Encoder {
  private static final String MODEL = "model.onnx";

  private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
  private final OrtSession session;
  private final Map<String, String> properties;

  private Encoder(byte[] model) {
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      // The model is written with fused nodes where they are faster; more fusing makes it slower.
      options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.BASIC_OPT);
      session = environment.createSession(model, options);
      properties = Map.copyOf(session.getMetadata().getCustomMetadata());
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

  /** Name and run of the model: {@code attribution-3}. */
  public String name() {
    return properties.getOrDefault("name", "unnamed");
  }

  /** What the model says of itself; see training/attribution/export.py. */
  public Map<String, String> properties() {
    return properties;
  }

  /** Encodes one window. */
  public Encoded encode(Window window) {
    int length = window.pieces().size();
    long[] ids = window.pieces().stream().mapToLong(Piece::id).toArray();
    long[] kinds = window.pieces().stream().mapToLong(Piece::kind).toArray();
    try (OnnxTensor idTensor = tensor(ids);
        OnnxTensor kindTensor = tensor(kinds);
        OrtSession.Result result = session.run(Map.of("ids", idTensor, "kinds", kindTensor))) {
      float[] heads = floats(result, "heads");
      return new Encoded(window, heads, heads.length / length, floats(result, "distance"));
    } catch (OrtException e) {
      throw new IllegalStateException("the model cannot be run: " + e.getMessage(), e);
    }
  }

  private OnnxTensor tensor(long[] values) throws OrtException {
    return OnnxTensor.createTensor(
        environment, LongBuffer.wrap(values), new long[] {values.length});
  }

  private static float[] floats(OrtSession.Result result, String name) {
    OnnxTensor tensor = (OnnxTensor) result.get(name).orElseThrow();
    FloatBuffer buffer = tensor.getFloatBuffer();
    float[] values = new float[buffer.remaining()];
    buffer.get(values);
    return values;
  }
}
