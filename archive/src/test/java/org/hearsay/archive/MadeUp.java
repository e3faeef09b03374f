package org.hearsay.archive;

import java.util.List;
import java.util.Random;

/** Reports put together from made-up parts: the same number, the same report. */
public final class MadeUp {
  private static final List<String> TOWNS =
      List.of("Orrin", "Tarn", "Velmouth", "Sarkaly", "Ostrow", "Brack", "Lindholm", "Pelva");
  private static final List<String> DOERS =
      List.of("rebels", "soldiers", "officers", "gunmen", "marines", "settlers");
  private static final List<String> DEEDS =
      List.of("shelled", "stormed", "seized", "raided", "burned", "besieged");
  private static final List<String> THINGS =
      List.of("bakery", "customs house", "grain silo", "radio mast", "ferry pier", "mint");
  private static final List<String> NAMES =
      List.of("Ilse Varga", "Pavo Rask", "Tamsin Oduya", "Jorun Halle", "Emre Kostic");

  private MadeUp() {}

  /** One of many reports that differ. */
  public static CodedLine report(int number) {
    return report(number, 12);
  }

  /** One with so many lines. */
  public static CodedLine report(int number, int lines) {
    Random random = new Random(number);
    String town = any(TOWNS, random);
    String deed = any(DEEDS, random);
    String doers = any(DOERS, random);
    String name = any(NAMES, random);
    int dead = 2 + random.nextInt(90);
    StringBuilder text = new StringBuilder();
    text.append("Armed %s %s the %s in %s".formatted(doers, deed, any(THINGS, random), town));
    text.append(" and %d people died, minister %s said.".formatted(dead, name));
    for (int i = 0; i < lines; i++) {
      text.append(
          "%nNear the %s of %s some %s waited %d hours with %d carts of %s."
              .formatted(
                  any(THINGS, random),
                  any(TOWNS, random),
                  any(DOERS, random),
                  random.nextInt(1_000),
                  random.nextInt(1_000),
                  Integer.toString(random.nextInt(1 << 30), 36)));
    }
    String whole = text.toString();
    String published = "2031-04-%02dT08:00:00Z".formatted(1 + random.nextInt(28));
    return CodedLine.of("m" + number, "Outlet " + number % 7, published, whole)
        .with("title", "Report " + number)
        .person("n1", name, "minister")
        .town("p1", town, "VLR")
        .claim("a1", doers + " " + deed, c -> c.by("minister " + name, "person", "n1"))
        .event(
            "e1",
            "ASSAULT",
            deed,
            e -> e.actor(doers).count("dead", dead + " people", dead).with("place", "p1").on("a1"));
  }

  private static String any(List<String> all, Random random) {
    return all.get(random.nextInt(all.size()));
  }
}
