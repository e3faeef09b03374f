package org.hearsay.knowledge.imports;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/**
 * Writes {@code allCountries.txt} and {@code alternateNamesV2.txt} of GeoNames' size, of invented
 * names, to measure an import: {@code GeoNamesGenerator DIR [PLACES [NAMES]]}. The shares of the
 * features, of places with a population and of names in Latin letters are about GeoNames'.
 */
final class GeoNamesGenerator {
  private static final String[] COUNTRIES = {
    "US", "CN", "MX", "NO", "ID", "IN", "RU", "BR", "FR", "DE", "PE", "IR", "TH", "PK", "CO", "AU"
  };

  /** Feature class, code, share in a thousand. */
  private static final Object[][] FEATURES = {
    {"P", "PPL", 370}, {"P", "PPLX", 25}, {"P", "PPLA4", 12}, {"P", "PPLA3", 10}, {"P", "PPLL", 20},
    {"A", "ADM1", 1}, {"A", "ADM2", 4}, {"A", "ADM3", 15}, {"A", "ADM4", 20}, {"H", "STM", 110},
    {"H", "LK", 30}, {"H", "WAD", 10}, {"H", "SPNG", 20}, {"T", "MT", 60}, {"T", "HLL", 50},
    {"T", "ISL", 20}, {"T", "PK", 20}, {"L", "LCTY", 30}, {"L", "PRK", 20}, {"S", "HTL", 30},
    {"S", "SCH", 40}, {"S", "CH", 40}, {"S", "FRM", 30}, {"S", "AIRP", 4}, {"V", "FRST", 9}
  };

  private static final String[] LANGUAGES = {
    "", "en", "fr", "de", "es", "ru", "zh", "ar", "fa", "link", "wkdt", "post", "unlc", "sv", "ceb"
  };

  private static final String[] SYLLABLES = {
    "kar", "sa", "tol", "vane", "lar", "kin", "mor", "vik", "san", "ta", "el", "bu", "ra", "no",
    "gha", "li", "qe", "dür", "æn", "ost", "wes", "ham", "by", "ville", "grad", "abad", "pur", "ós"
  };

  private final Random random = new Random(42);
  private final int[] feature = new int[1000];

  private GeoNamesGenerator() {
    int at = 0;
    for (int i = 0; i < FEATURES.length; i++) {
      for (int n = (Integer) FEATURES[i][2]; n > 0 && at < feature.length; n--) {
        feature[at++] = i;
      }
    }
  }

  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    int places = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 13_000_000;
    int names = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 16_000_000;
    GeoNamesGenerator generator = new GeoNamesGenerator();
    try (BufferedWriter out = Files.newBufferedWriter(folder.resolve("allCountries.txt"))) {
      for (int i = 1; i <= places; i++) {
        out.write(generator.place(i));
      }
    }
    try (BufferedWriter out = Files.newBufferedWriter(folder.resolve("alternateNamesV2.txt"))) {
      for (int i = 1; i <= names; i++) {
        out.write(generator.name(i, 1 + (int) ((long) i * places / (names + 1))));
      }
    }
  }

  private String word(int most) {
    StringBuilder word = new StringBuilder();
    for (int n = 1 + random.nextInt(most); n > 0; n--) {
      word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
    }
    word.setCharAt(0, Character.toUpperCase(word.charAt(0)));
    return word.toString();
  }

  private String words() {
    return random.nextInt(3) == 0 ? word(2) + " " + word(3) : word(5);
  }

  private String cyrillic() {
    StringBuilder word = new StringBuilder();
    for (int n = 4 + random.nextInt(6); n > 0; n--) {
      word.append((char) ('а' + random.nextInt(32)));
    }
    return word.toString();
  }

  private String place(int id) {
    Object[] kind = FEATURES[feature[random.nextInt(feature.length)]];
    String name = words();
    StringBuilder others = new StringBuilder();
    for (int n = random.nextInt(4) == 0 ? random.nextInt(8) : random.nextInt(2); n > 0; n--) {
      others.append(others.isEmpty() ? "" : ",").append(n % 3 == 2 ? cyrillic() : words());
    }
    boolean counted = kind[0].equals("P") && random.nextInt(10) == 0;
    return String.join(
        "\t",
        String.valueOf(id),
        name,
        name,
        others,
        String.format("%.5f", random.nextDouble() * 170 - 85),
        String.format("%.5f", random.nextDouble() * 360 - 180),
        (String) kind[0],
        (String) kind[1],
        COUNTRIES[random.nextInt(COUNTRIES.length)],
        "",
        String.format("%02d", random.nextInt(40)),
        "",
        "",
        "",
        counted ? String.valueOf(random.nextInt(200_000)) : "0",
        "",
        "12",
        "Europe/Oslo",
        "2024-01-01\n");
  }

  private String name(int id, int place) {
    String language = LANGUAGES[random.nextInt(LANGUAGES.length)];
    String name =
        switch (language) {
          case "ru", "zh", "ar", "fa" -> cyrillic();
          case "link" -> "https://en.wikipedia.org/wiki/" + word(3);
          case "wkdt" -> "Q" + id;
          case "post" -> String.valueOf(10_000 + random.nextInt(80_000));
          default -> words();
        };
    String historic = random.nextInt(40) == 0 ? "1" : "";
    return id + "\t" + place + "\t" + language + "\t" + name + "\t\t\t\t" + historic + "\t\t\n";
  }
}
