package org.hearsay.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The invariants of coded reports, on passages, on whole reports and on damaged texts. */
class InvariantsTest {
  private static final Path REPORTS =
      Path.of("../evaluation/src/test/resources/org/hearsay/evaluation/reports");
  private static final int DAMAGED = 100;
  private static final int PASSAGES_EACH = 5;

  @Test
  void holdOfEveryPassage() {
    passages().forEach(p -> check(p.name(), p.text()));
  }

  @Test
  void holdOfWholeReports() throws IOException {
    try (Stream<Path> files = Files.list(REPORTS)) {
      for (Path p : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        check(p.getFileName().toString(), Files.readString(p));
      }
    }
  }

  /** Texts cut anywhere, doubled, with lines joined or quotation marks dropped. */
  @Test
  void holdOfDamagedTexts() {
    List<Passage> passages = passages();
    Random random = new Random(20240306);
    for (int i = 0; i < DAMAGED; i++) {
      List<String> texts = new ArrayList<>();
      for (int k = 0; k < PASSAGES_EACH; k++) {
        texts.add(passages.get(random.nextInt(passages.size())).text());
      }
      String text = String.join("\n", texts);
      int damages = 1 + random.nextInt(3);
      for (int k = 0; k < damages; k++) {
        text = damaged(text, random);
      }
      check("damaged " + i, text);
    }
  }

  @Test
  void doNotHoldOfAGroundThatIsNotThere() {
    CodedReport coded =
        Passage.code("x", "Police arrested the editor on Monday, the interior ministry said.");
    assertEquals(1, coded.events().get(0).grounds().size());
    CodedReport broken =
        new CodedReport(
            coded.report(),
            coded.entities(),
            coded.places(),
            List.of(),
            coded.events(),
            coded.models());
    assertThrows(AssertionError.class, () -> CodedReportAssertions.assertInvariants(broken));
  }

  private static String damaged(String text, Random random) {
    if (text.length() < 2) {
      return text;
    }
    int at = random.nextInt(text.length());
    return switch (random.nextInt(7)) {
      case 0 -> text.substring(0, at);
      case 1 -> text.substring(at);
      case 2 -> text + text;
      case 3 -> text.replaceAll("\\s*\\n\\s*", " ");
      case 4 -> text.replaceAll("[\"“”]", "");
      case 5 -> withoutOneQuotationMark(text, at);
      default -> text.substring(0, at) + text.substring(Math.min(text.length(), at + 20));
    };
  }

  private static String withoutOneQuotationMark(String text, int from) {
    int mark = text.indexOf('"', from);
    return mark < 0 ? text : text.substring(0, mark) + text.substring(mark + 1);
  }

  private static List<Passage> passages() {
    return Stream.of("readings", "readings-open").flatMap(f -> Passage.in(f).stream()).toList();
  }

  private static void check(String name, String text) {
    try {
      CodedReportAssertions.assertInvariants(Passage.code(name, text));
    } catch (RuntimeException e) {
      throw new AssertionError(name + " cannot be coded:\n" + text, e);
    }
  }
}
