package org.hearsay.exchange.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Cuts a page into its blocks, in order. What no reader sees as text is left out. */
final class BlockReader implements NodeFilter {
  /** More blocks than any report has. */
  private static final int MAX_BLOCKS = 20_000;

  private static final Set<String> UNSEEN =
      Set.of(
          "head",
          "script",
          "style",
          "noscript",
          "template",
          "iframe",
          "object",
          "embed",
          "applet",
          "svg",
          "math",
          "canvas",
          "audio",
          "video",
          "picture",
          "map",
          "select",
          "option",
          "button",
          "input",
          "textarea",
          "label",
          "datalist",
          "progress",
          "meter",
          "dialog",
          "nav",
          "menu",
          "figure",
          "figcaption",
          "rp",
          "rt",
          "amp-ad",
          "amp-sidebar",
          "amp-consent",
          "amp-social-share",
          "amp-img");

  private static final Set<String> UNSEEN_ROLES =
      Set.of(
          "navigation",
          "banner",
          "complementary",
          "contentinfo",
          "search",
          "dialog",
          "alertdialog",
          "menu",
          "menubar",
          "toolbar",
          "tooltip",
          "tablist");

  private final List<Block> blocks = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private Element container;
  private int links;
  private int linked;
  private int breaks;

  private BlockReader(Element root) {
    this.container = root;
  }

  static List<Block> read(Element root) {
    BlockReader reader = new BlockReader(root);
    root.filter(reader);
    reader.flush();
    return reader.blocks;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      add(words.getWholeText());
    } else if (node instanceof Element element) {
      return open(element, depth);
    }
    return blocks.size() < MAX_BLOCKS ? FilterResult.CONTINUE : FilterResult.STOP;
  }

  private FilterResult open(Element element, int depth) {
    String tag = element.normalName();
    if (depth > 0 && (UNSEEN.contains(tag) || isUnseen(element))) {
      if (isBlock(element)) {
        flush();
      }
      return FilterResult.SKIP_ENTIRELY;
    }
    if (tag.equals("br")) {
      breaks++;
      if (breaks > 1) {
        flush();
      } else {
        add(" ");
      }
    } else if (isBlock(element)) {
      flush();
      container = element;
    } else if (isLink(element)) {
      links++;
    } else if (tag.equals("q")) {
      add("“");
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element && !element.normalName().equals("br")) {
      if (isBlock(element)) {
        flush();
        Element parent = element.parent();
        container = parent == null ? element : block(parent);
      } else if (isLink(element)) {
        links--;
      } else if (element.normalName().equals("q")) {
        add("”");
      }
    }
    return FilterResult.CONTINUE;
  }

  private static Element block(Element element) {
    Element at = element;
    for (Element up = at; up != null; up = up.parent()) {
      at = up;
      if (isBlock(up)) {
        break;
      }
    }
    return at;
  }

  private static boolean isLink(Element element) {
    return element.normalName().equals("a") && element.hasAttr("href");
  }

  /** Custom elements hold blocks as a rule; to jsoup they are in line. */
  private static boolean isBlock(Element element) {
    return element.isBlock() || element.normalName().indexOf('-') > 0;
  }

  private static boolean isUnseen(Element element) {
    if (element.attributesSize() == 0) {
      return false;
    }
    String style = element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
    boolean foot = element.normalName().equals("sup") && element.selectFirst("a") != null;
    return element.hasAttr("hidden")
        || style.contains("display:none")
        || style.contains("visibility:hidden")
        || UNSEEN_ROLES.contains(element.attr("role"))
        || foot;
  }

  private void add(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (Strings.isInvisible(c)) {
        continue;
      }
      boolean blank = Strings.isBlank(c);
      if (!blank) {
        breaks = 0;
        text.append(c);
        linked += links > 0 ? 1 : 0;
      } else if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
        text.append(' ');
        linked += links > 0 ? 1 : 0;
      }
    }
  }

  private void flush() {
    String words = text.toString().strip();
    if (!words.isEmpty()) {
      blocks.add(Block.of(container, words, linked));
    }
    text.setLength(0);
    linked = 0;
    breaks = 0;
  }
}
