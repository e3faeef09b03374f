package org.hearsay.server.http;

import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The parameters of a request, read strictly: each at most once, none too long. */
public final class Query {
  static final int LONGEST = 2_000;

  private static final int DAY = 10;

  private final Context context;

  public Query(Context context) {
    this.context = context;
  }

  /**
   * Says which parameters are known.
   *
   * @throws ProblemException if there is another
   */
  public Query only(String... names) {
    for (String name : context.queryParamMap().keySet()) {
      if (!List.of(names).contains(name)) {
        throw ProblemException.wrong(
            "unknown parameter \"" + name + "\"; expected " + oneOf(names));
      }
    }
    return this;
  }

  static String oneOf(String... names) {
    return names.length == 0 ? "none" : "one of " + String.join(", ", names);
  }

  /**
   * The words of a parameter that must be there.
   *
   * @throws ProblemException if it is missing or blank
   */
  public String required(String name) {
    return text(name)
        .orElseThrow(() -> ProblemException.wrong(name + ": expected a value, found none"));
  }

  /** One of some words. */
  public Optional<String> choice(String name, List<String> choices) {
    Optional<String> given = text(name);
    if (given.isPresent() && !choices.contains(given.get())) {
      throw ProblemException.wrong(
          name
              + ": expected one of "
              + String.join(", ", choices)
              + ", found \""
              + given.get()
              + "\"");
    }
    return given;
  }

  /** A country's code, ISO 3166-1 alpha-3. */
  public Optional<String> country(String name) {
    Optional<String> given = text(name);
    if (given.isPresent() && !given.get().matches("[A-Z]{3}")) {
      throw ProblemException.wrong(
          name + ": expected a country such as KEN, found \"" + given.get() + "\"");
    }
    return given;
  }

  /**
   * The words of a parameter; empty where it is missing or blank.
   *
   * @throws ProblemException if it is there twice or is too long
   */
  public Optional<String> text(String name) {
    List<String> given = context.queryParams(name);
    if (given.size() > 1) {
      throw ProblemException.wrong(name + ": expected one value, found " + given.size());
    }
    Optional<String> value =
        given.stream().map(String::strip).filter(v -> !v.isEmpty()).findFirst();
    if (value.isPresent() && value.get().length() > LONGEST) {
      throw ProblemException.wrong(
          name + ": expected at most " + LONGEST + " characters, found " + value.get().length());
    }
    return value;
  }

  /** A whole number within bounds, both inclusive. */
  public int number(String name, int least, int most, int otherwise) {
    Optional<String> given = text(name);
    if (given.isEmpty()) {
      return otherwise;
    }
    if (given.get().matches("\\d{1,9}")) {
      int value = Integer.parseInt(given.get());
      if (value >= least && value <= most) {
        return value;
      }
    }
    throw ProblemException.wrong(
        name
            + ": expected a number from "
            + least
            + " to "
            + most
            + ", found \""
            + given.get()
            + "\"");
  }

  /** A day, ISO 8601. */
  public Optional<String> day(String name) {
    Optional<String> given = text(name);
    given.ifPresent(
        day -> {
          try {
            // Years beyond four digits would not be in the order of their letters.
            if (day.length() == DAY) {
              LocalDate.parse(day);
              return;
            }
          } catch (DateTimeException e) {
            // Told below.
          }
          throw ProblemException.wrong(
              name + ": expected a day such as 2024-03-01, found \"" + day + "\"");
        });
    return given;
  }

  /** The number in the path of what is asked for; what is no number stands nowhere. */
  public long id(String name) {
    String given = context.pathParam(name);
    if (!given.matches("\\d{1,18}")) {
      throw ProblemException.notFound("expected a number in the address, found \"" + given + "\"");
    }
    return Long.parseLong(given);
  }
}
