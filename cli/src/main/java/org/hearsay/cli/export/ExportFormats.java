package org.hearsay.cli.export;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.cli.display.Wrap;
import org.hearsay.exchange.annotation.AnnotationFormat;
import org.hearsay.exchange.citron.CitronFormat;
import org.hearsay.exchange.claim.ClaimFormat;
import org.hearsay.exchange.export.ExportFormat;
import org.hearsay.exchange.graph.TrigFormat;
import org.hearsay.exchange.plover.NgecFormat;
import org.hearsay.exchange.plover.PloverFormat;
import org.hearsay.exchange.table.TableFormats;
import org.hearsay.parquet.ParquetFormat;

/** All formats in which events can be written, by name. */
final class ExportFormats implements Iterable<String> {
  private static final List<ExportFormat> ALL = all();
  private static final String INDENT = " ".repeat(13);
  private static final int WIDTH = 65;

  private static List<ExportFormat> all() {
    List<ExportFormat> all = new ArrayList<>(TableFormats.all());
    all.add(new ParquetFormat());
    all.addAll(
        List.of(
            new PloverFormat(),
            new NgecFormat(),
            new CitronFormat(),
            new TrigFormat(),
            new AnnotationFormat(),
            new ClaimFormat()));
    return List.copyOf(all);
  }

  static Optional<ExportFormat> named(String name) {
    return ALL.stream().filter(f -> f.name().equals(name.toLowerCase(Locale.ROOT))).findFirst();
  }

  static List<String> names() {
    return ALL.stream().map(ExportFormat::name).toList();
  }

  /** For the help: each format with what it cannot hold. */
  static String[] help() {
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add("Formats, and what each has no place for (none has one for types of your");
    lines.add("own, --ontology DIR: the type that they are a kind of stands there):");
    for (ExportFormat format : ALL) {
      lines.add(String.format(Locale.ROOT, "  %-11s%s", format.name(), format.title()));
      String lost = String.join("; ", format.lost()) + ".";
      Wrap.lines(lost, WIDTH).forEach(l -> lines.add(INDENT + l));
    }
    return lines.toArray(String[]::new);
  }

  /** The names, for completion. */
  @Override
  public Iterator<String> iterator() {
    return names().iterator();
  }
}
