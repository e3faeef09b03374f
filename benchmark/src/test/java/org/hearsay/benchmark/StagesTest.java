package org.hearsay.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StagesTest {
  @ParameterizedTest
  @CsvSource({
    "store, org.sqlite.core.NativeDB org.hearsay.archive.store.Database org.hearsay.archive.Archive",
    "archive, java.util.HashMap org.hearsay.archive.story.Likeness org.hearsay.cli.Main",
    "encoder, ai.onnxruntime.OrtSession org.hearsay.encoder.Encoder org.hearsay.coding.Coder",
    "words, org.hearsay.encoder.Windows org.hearsay.coding.Coder",
    "other, java.lang.Thread org.hearsayer.Main",
  })
  void theInnermostFrameOfHearsaysDecides(String stage, String classes) {
    assertEquals(stage, Stages.stage(List.of(classes.split(" "))));
  }
}
