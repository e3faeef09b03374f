package org.hearsay.exchange.table;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.archive.record.CodedRecord.Header;
import org.hearsay.exchange.export.Actor;
import org.hearsay.exchange.export.EventRecord;
import org.hearsay.exchange.export.Location;
import org.hearsay.exchange.export.Telling;
import org.hearsay.exchange.export.When;

/** A row of GDELT's events. */
final class GdeltEvent {
  static final List<String> COLUMNS = columns();

  private static final DateTimeFormatter SECONDS =
      DateTimeFormatter.ofPattern("yyyyMMddHHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

  private GdeltEvent() {}

  private static List<String> columns() {
    List<String> all = new ArrayList<>();
    add(all, "", "GLOBALEVENTID,SQLDATE,MonthYear,Year,FractionDate");
    for (String actor : List.of("Actor1", "Actor2")) {
      add(
          all,
          actor,
          "Code,Name,CountryCode,KnownGroupCode,EthnicCode,Religion1Code,Religion2Code,Type1Code,"
              + "Type2Code,Type3Code");
    }
    add(
        all,
        "",
        "IsRootEvent,EventCode,EventBaseCode,EventRootCode,QuadClass,GoldsteinScale,NumMentions,"
            + "NumSources,NumArticles,AvgTone");
    for (String geo : List.of("Actor1Geo_", "Actor2Geo_", "ActionGeo_")) {
      add(all, geo, "Type,FullName,CountryCode,ADM1Code,ADM2Code,Lat,Long,FeatureID");
    }
    add(all, "", "DATEADDED,SOURCEURL");
    return List.copyOf(all);
  }

  private static void add(List<String> all, String prefix, String names) {
    for (String name : names.split(",", -1)) {
      all.add(prefix + name);
    }
  }

  static List<String> row(EventRecord event, Dyad dyad) {
    List<Telling> tellings = event.asserting();
    Cameo cameo = Cameo.of(event);
    List<String> row = new ArrayList<>();
    row.add(Long.toString(dyad.id()));
    date(row, event.date().map(When::since));
    actor(row, dyad.actor());
    actor(row, dyad.recipient());
    row.add(tellings.stream().anyMatch(Telling::headline) ? "1" : "0");
    row.addAll(List.of(cameo.code(), cameo.code(), cameo.root()));
    row.add(Integer.toString(cameo.quadClass()));
    row.add(Cell.number(cameo.goldstein()));
    row.add(Integer.toString(tellings.size()));
    row.add(Integer.toString(event.counts().outlets()));
    row.add(Integer.toString(event.counts().articles()));
    row.add("");
    row.addAll(List.of("0", "", "", "", "", "", "", ""));
    row.addAll(List.of("0", "", "", "", "", "", "", ""));
    place(row, event.place());
    row.add(added(event));
    row.add(tellings.stream().flatMap(t -> t.report().url().stream()).findFirst().orElse(""));
    return row;
  }

  private static void date(List<String> row, Optional<LocalDate> day) {
    if (day.isEmpty()) {
      row.addAll(List.of("", "", "", ""));
      return;
    }
    LocalDate d = day.get();
    row.add(d.format(DateTimeFormatter.BASIC_ISO_DATE));
    row.add(String.format(Locale.ROOT, "%04d%02d", d.getYear(), d.getMonthValue()));
    row.add(String.format(Locale.ROOT, "%04d", d.getYear()));
    // The codebook says (month × 30 + day) / 365; the data have the months that are over.
    double fraction = ((d.getMonthValue() - 1) * 30 + d.getDayOfMonth()) / 365.0;
    row.add(String.format(Locale.ROOT, "%.4f", d.getYear() + fraction));
  }

  private static void actor(List<String> row, Optional<Actor> actor) {
    String country = CountryCodes.of(actor.flatMap(Actor::country)).cameo();
    List<String> roles = actor.map(Cameo::roles).orElse(List.of());
    List<String> three = new ArrayList<>(roles);
    three.addAll(Collections.nCopies(3 - roles.size(), ""));
    row.add(country + String.join("", roles));
    row.add(actor.map(a -> a.label().toUpperCase(Locale.ROOT)).orElse(""));
    row.add(country);
    row.addAll(List.of("", "", "", ""));
    row.addAll(three);
  }

  private static void place(List<String> row, Optional<Location> place) {
    if (place.map(Location::precision).orElse("").isEmpty()) {
      row.addAll(List.of("0", "", "", "", "", "", "", ""));
      return;
    }
    Location at = place.orElseThrow();
    String fips = CountryCodes.of(at.country()).fips();
    String country = CountryCodes.name(at.country());
    boolean within = at.isWithinCountry() && !country.isEmpty();
    row.add(type(at));
    row.add(within ? at.name() + ", " + country : at.name());
    row.add(fips);
    row.add(at.isWithinCountry() ? "" : fips);
    row.add("");
    row.add(Cell.number(at.latitude()));
    row.add(Cell.number(at.longitude()));
    row.add("");
  }

  /** 1 country, 2 state of the USA, 3 city there, 4 city elsewhere, 5 province elsewhere. */
  private static String type(Location place) {
    boolean states = place.country().equals(Optional.of("USA"));
    return switch (place.precision()) {
      case "country" -> "1";
      case "province" -> states ? "2" : "5";
      default -> states ? "3" : "4";
    };
  }

  /** When the first report was published; a day alone counts from its beginning, UTC. */
  static String added(EventRecord event) {
    return event.asserting().stream()
        .flatMap(t -> t.report().instant().stream())
        .min(Comparator.naturalOrder())
        .map(GdeltEvent::seconds)
        .orElse("");
  }

  static String published(Header report) {
    return report.instant().map(GdeltEvent::seconds).orElse("");
  }

  private static String seconds(Instant moment) {
    return SECONDS.format(moment);
  }
}
