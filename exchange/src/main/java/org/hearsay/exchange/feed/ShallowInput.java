package org.hearsay.exchange.feed;

import com.rometools.rome.io.SAXBuilder;
import com.rometools.rome.io.WireFeedInput;
import java.util.Locale;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.XMLFilterImpl;

/** ROME's parser for elements that are not nested too deep: its time grows with depth squared. */
final class ShallowInput extends WireFeedInput {
  private static final int DEEPEST = 500;

  ShallowInput() {
    super(false, Locale.ENGLISH);
    setAllowDoctypes(false);
    // Control characters, which XML forbids, and named entities of HTML are common in feeds.
    setXmlHealerOn(true);
  }

  @Override
  protected SAXBuilder createSAXBuilder() {
    SAXBuilder builder = super.createSAXBuilder();
    builder.setXMLFilter(new Depth());
    return builder;
  }

  private static final class Depth extends XMLFilterImpl {
    private int depth;

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes)
        throws SAXException {
      if (++depth > DEEPEST) {
        throw new SAXException("elements nested deeper than " + DEEPEST);
      }
      super.startElement(uri, name, qualified, attributes);
    }

    @Override
    public void endElement(String uri, String name, String qualified) throws SAXException {
      depth--;
      super.endElement(uri, name, qualified);
    }
  }
}
