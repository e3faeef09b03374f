package org.hearsay.exchange.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** Cuts a page into its blocks, in order. What no reader sees as text is left out. */
final class BlockReader implements NodeFilter {
  /** More blocks than any report has. */
  private static final int MAX_BLOCKS = 20_000;

  private static final int SHORT_LINE = 50;

  private static final Pattern SENTENCE_END = Pattern.compile("[.!?:;…][\"”’')\\]]{0,2}$");

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
  private @Nullable Element inner;
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
      Element parent = words.parentElement();
      add(words.getWholeText(), parent == null ? container : parent);
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
      lineBreak(element);
    } else if (isBlock(element)) {
      flush();
      container = element;
    } else if (isLink(element)) {
      links++;
    } else if (tag.equals("q")) {
      add("“", element);
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
        add("”", element);
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

  private void add(String words, Element from) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (Strings.isInvisible(c)) {
        continue;
      }
      if (!Strings.isBlank(c)) {
        breaks = 0;
        text.append(c);
        linked += links > 0 ? 1 : 0;
        inner = inner == null || inner.equals(from) ? from : container;
      } else if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
        text.append(' ');
        linked += links > 0 ? 1 : 0;
      }
    }
  }

  /**
   * A line break: two end a block; one does where the line before is short, ends a sentence or is
   * marked up by itself, since many sites break paragraphs so, but not in the middle of a sentence
   * that was broken to a width.
   */
  private void lineBreak(Element br) {
    breaks++;
    String line = text.toString().strip();
    Element in = inner;
    String tag = container.normalName();
    boolean heading = tag.length() == 2 && tag.charAt(0) == 'h';
    boolean marked = in != null && !in.equals(container) && !isWithin(br, in);
    boolean ended =
        breaks > 1 || marked || line.length() < SHORT_LINE || SENTENCE_END.matcher(line).find();
    if (ended && !heading) {
      int open = breaks;
      flush();
      breaks = open;
    } else {
      add(" ", br);
    }
  }

  private static boolean isWithin(Element element, Element outer) {
    for (Element at = element; at != null; at = at.parent()) {
      if (at.equals(outer)) {
        return true;
      }
    }
    return false;
  }

  private void flush() {
    String words = text.toString().strip();
    if (!words.isEmpty()) {
      blocks.add(Block.of(container, inner == null ? container : inner, words, linked));
    }
    text.setLength(0);
    linked = 0;
    breaks = 0;
    inner = null;
  }
}
