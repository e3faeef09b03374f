package org.hearsay.knowledge.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentTest {
  private static Optional<Content> of(String text) {
    return Content.of(text.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "17_Larkin_Larkin__8_-79_P_PPL_PA__08____9__12_America/Panama_2020-01-01 | PLACES",
        "1_17_en_Larkin_1_____ | ALTERNATE_NAMES",
        "1_17_en_Larkin_1___ | ALTERNATE_NAMES",
        "[ | ENTITIES",
        "'[{\"type\":\"item\",\"id\":\"Q1\",\"labels\":{' | ENTITIES",
        "'{\"id\":\"Q1\",\"type\":\"item\"}' | ENTITIES",
        "person,personLabel,altLabels,position,positionLabel,country,start,end | QUERY_RESULT",
        "'\"person\",\"position\",\"start\"' | QUERY_RESULT",
        "'ISO 639-3_ISO 639-2_ISO 639-1_Language Name' | ",
        "'{\"id\":\"a\",\"text\":\"Police arrested two men.\"}' | ",
        "A person in a high position spoke. | ",
        "PA.08_Tolvane_Tolvane_9000006 | "
      })
  void whatAFileIsIsToldByItsLines(String line, Content content) {
    assertEquals(Optional.ofNullable(content), of(line.replace('_', '\t') + "\n"));
  }

  @Test
  void brokenLinesAtTheBeginningDoNotHideIt() {
    assertEquals(Optional.of(Content.ALTERNATE_NAMES), of("?\n\nx\ty\n1\t17\ten\tX\t\t\t\t\t\t\n"));
  }

  @Test
  void anyBytesAreToldInNoTime() {
    Random random = new Random(12);
    for (int n = 0; n < 300; n++) {
      byte[] bytes = new byte[Content.HEAD];
      random.nextBytes(bytes);
      for (int i = 0; i < bytes.length; i++) {
        if (n % 2 == 0) {
          bytes[i] = (byte) "1\t\"{[ a,:".charAt(bytes[i] & 7);
        }
      }
      Content.of(bytes);
    }
  }
}
