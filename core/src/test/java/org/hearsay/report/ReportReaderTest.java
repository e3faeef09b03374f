package org.hearsay.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.report.ReadResult.Read;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportReaderTest {
  private static final String A = "{\"id\": \"a\", \"text\": \"Ferries stood still.\"}\n";
  private static final String B = "{\"id\": \"b\", \"text\": \"Trains ran again.\"}\n";

  @Test
  void badLinesAreNamedByNumberWhileTheOthersAreRead() throws IOException {
    assertEquals(
        List.of(
            "f:1 Ferries stood still.",
            "f:2 FAILED expected JSON, found a fault at column 1",
            "f:4 FAILED expected a JSON object, found an array",
            "f:5 FAILED expected a field \"text\" or \"event_text\", found none",
            "f:6 Trains ran again.",
            "f:7 FAILED expected text, found nothing"),
        Results.shown(A + "\u00a7\n\n[1]\n{}\n" + B + "{\"text\": \" \"}", "f"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"oops\n", "[]\n", "null\n", "\"\n", "// {}\n"})
  void aBadFirstLineDoesNotHideTheLinesBelow(String line) throws IOException {
    List<String> shown = Results.shown(line + A + B, "f.jsonl");
    assertEquals(3, shown.size(), line + shown);
    assertTrue(shown.get(0).startsWith("f.jsonl:1 FAILED "), line + shown);
    assertEquals(
        List.of("f.jsonl:2 Ferries stood still.", "f.jsonl:3 Trains ran again."),
        shown.subList(1, 3));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "\r\n\r\n", " \t\n"})
  void blankLinesBeforeAnObjectOverManyLinesDoNotMatter(String blank) throws IOException {
    String json = blank + "{\n\"text\":\n\"Ferries stood still.\"\n}\n";
    assertEquals(List.of("f Ferries stood still."), Results.shown(json, "f"), json);
  }

  @Test
  void membersOfAnArrayAreReadEachByItself() throws IOException {
    String json = "[" + A + ", {\"text\": 5}, 7, " + B + "]";
    assertEquals(
        List.of(
            "f.json[0] Ferries stood still.",
            "f.json[1] FAILED expected a string in \"text\", found a number",
            "f.json[2] FAILED expected a JSON object, found a number",
            "f.json[3] Trains ran again."),
        Results.shown(json, "f.json"));
  }

  @Test
  void anArrayThatIsNoJsonIsNamed() throws IOException {
    List<String> shown = Results.shown("[" + A + ",", "f.json");
    assertEquals(1, shown.size(), shown.toString());
    assertTrue(shown.get(0).startsWith("f.json FAILED expected JSON, found a fault"), shown.get(0));
  }

  @Test
  void plainTextMayBeginWithABracket() throws IOException {
    String text = "[Corrected] Ferries stood still.";
    assertEquals(List.of("f.txt " + text), Results.shown(text, "f.txt"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\r\n", "\uFEFF", "\uFEFF \n"})
  void anEmptyInputIsNamed(String text) throws IOException {
    for (String name : List.of("f.txt", "f.jsonl", "f.json", "-")) {
      assertEquals(
          List.of(name + " FAILED expected text, found nothing"), Results.shown(text, name), text);
    }
  }

  @Test
  void aRepeatedIdIsTold() throws IOException {
    String same = A.replace("Ferries", "Ships");
    assertEquals(
        List.of("f:1 Ferries stood still.", "f:2 again a", "f:3 Trains ran again."),
        Results.shown(A + same + B, "f"));
  }

  @Test
  void oneReaderRemembersIdsAcrossFilesAndTheSameTextTwiceIsARepetition(@TempDir Path folder)
      throws IOException {
    Path one = Files.writeString(folder.resolve("one.txt"), "Ferries stood still.");
    Path two = Files.writeString(folder.resolve("two.txt"), "Ferries stood still.");
    String id = Report.of("Ferries stood still.").id();
    assertEquals(
        List.of(one + " Ferries stood still.", two + " again " + id),
        Results.shown(Results.of(one, two)));
  }

  @Test
  void foldersAreReadInOrderOfPathWithoutHiddenFiles(@TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve("b/deep"));
    Files.createDirectories(folder.resolve(".git"));
    for (String file : List.of("c.txt", "b/deep/x.txt", "a.txt", ".hidden", ".git/config")) {
      Files.writeString(folder.resolve(file), "Text of " + file);
    }
    assertEquals(
        List.of("a.txt", "b/deep/x.txt", "c.txt"),
        Results.of(folder).stream()
            .map(r -> folder.relativize(Path.of(r.where())).toString().replace('\\', '/'))
            .toList());
  }

  @Test
  void aFileThatIsNotThereIsNamed() {
    assertEquals(
        List.of("no/such.txt FAILED expected a file or folder, found none"),
        Results.shown(Results.of(Path.of("no/such.txt"))));
  }

  @Test
  void aTextInAnotherLanguageIsReadAndItsLanguageNamed() throws IOException {
    String french = "Le ministre des transports a annoncé hier que les navires resteront à quai.";
    Report read = ((Read) Results.of(french.getBytes(UTF_8), "f").get(0)).report();
    assertEquals("fr", read.metadata().language().orElseThrow());
    assertFalse(read.isEnglish());
    String given = "{\"text\": \"" + french + "\", \"language\": \"en-GB\"}";
    assertTrue(((Read) Results.of(given.getBytes(UTF_8), "f").get(0)).report().isEnglish());
  }

  @Test
  void aHeadlineIsForeignOnlyWhereThatIsSure() throws IOException {
    for (String english : List.of("Police arrest mayor in Lome", "Late penalty breaks hearts")) {
      assertTrue(((Read) Results.of(english.getBytes(UTF_8), "f").get(0)).report().isEnglish());
    }
    byte[] german = "Regierung tritt zurück".getBytes(UTF_8);
    assertFalse(((Read) Results.of(german, "f").get(0)).report().isEnglish());
  }
}
