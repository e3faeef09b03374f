package org.hearsay.server.browser;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page.ScreenshotOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;

/** Pictures of all pages, for people to look at: {@code -Dhearsay.screenshots=FOLDER}. */
@ExtendWith(InReadingRoom.class)
@EnabledIfSystemProperty(named = "hearsay.screenshots", matches = ".+")
class ScreenshotsTest {
  @TestFactory
  Stream<DynamicTest> pictures(ReadingRoom room) {
    Path folder = Path.of(System.getProperty("hearsay.screenshots"));
    return ListedPage.all().stream()
        .flatMap(
            page ->
                Arrays.stream(Look.values())
                    .map(
                        look -> {
                          String name =
                              page.name() + "-" + look.name().toLowerCase(Locale.ROOT) + ".png";
                          return DynamicTest.dynamicTest(
                              name, () -> picture(room, page, look, folder.resolve(name)));
                        }));
  }

  private static void picture(ReadingRoom room, ListedPage page, Look look, Path file) {
    try (Visit visit = room.visit(page, look.options())) {
      visit.page.screenshot(new ScreenshotOptions().setPath(file).setFullPage(true));
      assertTrue(Files.exists(file), file.toString());
    }
  }
}
