package org.hearsay.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What holds of the quotations of any text. */
class QuotationScannerPropertyTest {
  private static final String MARKS = "\"“”„‟«»‘’'`‚＂";
  private static final String OTHERS = "abs T5.,-—(\u00a0\t\n   ";

  @Test
  void quotationsOfRandomTextsAreSound() {
    Random random = new Random(20240306);
    int found = 0;
    for (int i = 0; i < 60_000; i++) {
      found += assertSound(randomText(random, 1 + random.nextInt(40)));
    }
    assertTrue(found > 10_000, found + " quotations: too few to say anything");
  }

  @Test
  void quotationsOfAllShortTextsAreSound() {
    String alphabet = "\"“”‘'a \n";
    int texts = 0;
    for (int length = 0; length <= 5; length++) {
      for (int code = 0; code < Math.pow(alphabet.length(), length); code++) {
        StringBuilder text = new StringBuilder();
        for (int rest = code, i = 0; i < length; i++, rest /= alphabet.length()) {
          text.append(alphabet.charAt(rest % alphabet.length()));
        }
        assertSound(text.toString());
        texts++;
      }
    }
    assertEquals(37449, texts);
  }

  private static String randomText(Random random, int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      String from = random.nextInt(3) == 0 ? MARKS : OTHERS;
      text.append(from.charAt(random.nextInt(from.length())));
    }
    return text.toString();
  }

  private static int assertSound(String text) {
    List<Span> paragraphs = QuotationScannerTest.paragraphs(text);
    List<Quotation> found = QuotationScanner.scan(text, paragraphs);
    for (int i = 0; i < found.size(); i++) {
      Quotation q = found.get(i);
      String message = "in <" + text + "> " + q;
      Span span = q.span();
      assertTrue(span.begin() < span.end() && span.end() <= text.length(), message);
      assertTrue(MARKS.indexOf(text.charAt(span.begin())) >= 0, message);
      assertEquals(1, paragraphs.stream().filter(p -> p.contains(span)).count(), message);
      assertTrue(span.begin() < q.inside().begin(), message);
      assertEquals(q.closed(), q.inside().end() < span.end(), message);
      assertFalse(q.closed() && q.carried(), message);
      int around = 0;
      for (Quotation other : found.subList(0, i)) {
        assertTrue(
            !other.span().overlaps(span) || other.inside().contains(span),
            message + " is neither within nor apart from " + other);
        around += other.span().contains(span) ? 1 : 0;
      }
      assertEquals(around, q.depth(), message);
    }
    return found.size();
  }
}
