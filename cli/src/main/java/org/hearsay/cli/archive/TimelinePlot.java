package org.hearsay.cli.archive;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGraphics2D;
import org.hearsay.archive.Period;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.style.Styler;
import org.knowm.xchart.style.markers.SeriesMarkers;
import org.w3c.dom.Document;

/** Draws a timeline: happenings and their mean score over time. */
final class TimelinePlot {
  private static final int WIDTH = 900;
  private static final int HEIGHT = 420;

  private TimelinePlot() {}

  /**
   * Writes the file.
   *
   * @throws IllegalArgumentException if its name ends neither in .svg nor in .png, or there is
   *     nothing to draw
   */
  static void write(Path file, String title, List<Period> periods) throws IOException {
    String name = file.toString().toLowerCase(Locale.ROOT);
    if (!name.endsWith(".svg") && !name.endsWith(".png")) {
      throw new IllegalArgumentException(
          "--plot: expected a name that ends in .svg or .png, found " + file);
    }
    if (periods.isEmpty()) {
      throw new IllegalArgumentException("--plot: nothing to draw, there are no happenings");
    }
    System.setProperty("java.awt.headless", "true");
    XYChart chart = chart(title, periods);
    if (name.endsWith(".png")) {
      BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
      Graphics2D graphics = image.createGraphics();
      chart.paint(graphics, WIDTH, HEIGHT);
      graphics.dispose();
      ImageIO.write(image, "png", file.toFile());
      return;
    }
    SVGGraphics2D graphics = new SVGGraphics2D(document());
    graphics.setSVGCanvasSize(new Dimension(WIDTH, HEIGHT));
    chart.paint(graphics, WIDTH, HEIGHT);
    try (Writer out = Files.newBufferedWriter(file)) {
      graphics.stream(out, true);
    }
  }

  private static Document document() {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .getDOMImplementation()
          .createDocument("http://www.w3.org/2000/svg", "svg", null);
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("every Java platform has a document builder", e);
    }
  }

  private static XYChart chart(String title, List<Period> periods) {
    XYChart chart =
        new XYChartBuilder()
            .width(WIDTH)
            .height(HEIGHT)
            .title(title)
            .xAxisTitle("")
            .yAxisTitle("happenings")
            .build();
    chart.getStyler().setLegendPosition(Styler.LegendPosition.OutsideS);
    chart.getStyler().setLegendLayout(Styler.LegendLayout.Horizontal);
    chart.getStyler().setChartBackgroundColor(Color.WHITE);
    chart.getStyler().setYAxisMin(0, 0.0);
    chart.getStyler().setYAxisMin(1, -10.0);
    chart.getStyler().setYAxisMax(1, 10.0);
    chart.getStyler().setDatePattern("yyyy-MM-dd");
    chart.getStyler().setTimezone(TimeZone.getTimeZone(ZoneOffset.UTC));
    chart.getStyler().setYAxisGroupPosition(1, Styler.YAxisPosition.Right);
    chart.setYAxisGroupTitle(1, "mean score (PLOVER, -10 to 10)");
    List<Date> days =
        periods.stream()
            .map(p -> LocalDate.parse(p.begin()).atStartOfDay(ZoneOffset.UTC).toInstant())
            .map(Date::from)
            .toList();
    chart
        .addSeries("happenings", days, periods.stream().map(Period::happenings).toList())
        .setMarker(SeriesMarkers.CIRCLE);
    chart
        .addSeries("mean score", days, periods.stream().map(Period::meanScore).toList())
        .setMarker(SeriesMarkers.NONE)
        .setYAxisGroup(1);
    return chart;
  }
}
