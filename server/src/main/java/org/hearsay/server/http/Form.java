package org.hearsay.server.http;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;

/** The fields of a form that was sent ({@code application/x-www-form-urlencoded}). */
public final class Form {
  private final Context context;

  public Form(Context context) {
    this.context = context;
  }

  /**
   * A field, as it was filled in, with line ends as texts have them; empty where it is missing or
   * blank.
   *
   * @param longest in UTF-16 units
   * @throws ProblemException if it is there twice or is too long
   */
  public Optional<String> text(String name, int longest) {
    List<String> given = context.formParams(name);
    if (given.size() > 1) {
      throw ProblemException.wrong(name + ": expected one value, found " + given.size());
    }
    // Browsers end each line of what is typed with both characters.
    Optional<String> value =
        given.stream().map(v -> v.replace("\r\n", "\n")).filter(v -> !v.isBlank()).findFirst();
    if (value.isPresent() && value.get().length() > longest) {
      throw ProblemException.wrong(
          name + ": expected at most " + longest + " characters, found " + value.get().length());
    }
    return value;
  }

  /** A short field, without the spaces around it. */
  public Optional<String> line(String name) {
    return text(name, Query.LONGEST).map(String::strip);
  }
}
