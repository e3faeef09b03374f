package org.hearsay.exchange.iri;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.apache.jena.rfc3986.IRI3986;
import org.apache.jena.rfc3986.IRIParseException;
import org.junit.jupiter.api.Test;

class IrisTest {
  @Test
  void addressesOfTheWebStayButForTheirFragment() {
    assertEquals(
        Optional.of("https://news.example/a?b=c&d=%20e"),
        Iris.web(" https://news.example/a?b=c&d=%20e#top "));
    assertEquals(
        Optional.of("http://news.example/a%20b/%3Cscript%3E/ü/%25zz"),
        Iris.web("http://news.example/a b/<script>/ü/%zz"));
  }

  @Test
  void whatIsNoAddressOfTheWebIsNone() {
    for (String url :
        List.of(
            "",
            "news",
            "javascript:alert(1)",
            "file:///etc/passwd",
            "http:",
            "https:///x",
            "//x/y")) {
      assertEquals(Optional.empty(), Iris.web(url), url);
    }
  }

  @Test
  void namesAreSegmentsAndDifferentNamesStayDifferent() {
    assertEquals("a%2Fb%20c%23d%3Ae", Iris.segment("a/b c#d:e"));
    assertEquals("%25", Iris.segment("%"));
    assertFalse(Iris.segment("%20").equals(Iris.segment(" ")));
  }

  /** By Jena's own reading of RFC 3987. */
  @Test
  void whateverComesInIsAnIri() {
    Random random = new Random(17);
    assertThrows(IRIParseException.class, () -> IRI3986.create("urn:x:a b"));
    int web = 0;
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(12); n > 0; n--) {
        text.appendCodePoint(
            random.nextInt(3) == 0 ? random.nextInt(0x110000) : 32 + random.nextInt(95));
      }
      IRI3986.create("urn:hearsay:report:x/entity/" + Iris.segment(text.toString()));
      Optional<String> url = Iris.web("https://news.example/" + text);
      if (url.isPresent()) {
        web++;
        IRI3986.create(url.get());
      }
    }
    assertTrue(web > 15_000, web + " addresses");
  }
}
