package org.hearsay.server.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The rules of axe-core, all but its experimental ones. */
final class Axe {
  private static final String SCRIPT = read();

  /** Awaits the run; a line for each element that breaks a rule. */
  private static final String RUN =
      """
      async () => {
        const found = await axe.run(document, {resultTypes: ['violations']});
        if (found.passes.length < 5) {
          throw new Error('axe-core looked at next to nothing');
        }
        return found.violations.flatMap(rule => rule.nodes.map(node =>
          `${rule.id} (${rule.impact}) at ${node.target.join(' ')}: ${node.failureSummary.replace(/\\s+/g, ' ')}`));
      }
      """;

  private Axe() {}

  /** What breaks a rule: the rule, where, and why. */
  static List<String> violations(Page page) {
    page.evaluate(SCRIPT);
    return ((List<?>) page.evaluate(RUN)).stream().map(String::valueOf).toList();
  }

  private static String read() {
    try (InputStream in = Axe.class.getResourceAsStream("/axe.min.js")) {
      if (in == null) {
        throw new IllegalStateException("no axe.min.js among the libraries");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
