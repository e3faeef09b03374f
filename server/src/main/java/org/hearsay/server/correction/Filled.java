package org.hearsay.server.correction;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.Optional;
import org.hearsay.archive.record.Correction.Field;
import org.hearsay.server.http.Form;
import org.hearsay.server.http.ProblemException;

/**
 * The form as it was filled in.
 *
 * @param field what is set right; blank where nothing was chosen
 * @param value what is right
 * @param author who says so
 */
public record Filled(String field, String value, String author) {
  static final Filled EMPTY = new Filled("", "", "");

  static Filled of(Context context) {
    Form form = new Form(context);
    String field = form.line("field").orElse("");
    Optional<String> value = field.isEmpty() ? Optional.empty() : form.line(field);
    return new Filled(field, value.orElse(""), form.line("author").orElse(""));
  }

  /**
   * The field that was chosen, with all that it needs.
   *
   * @throws ProblemException if something is missing
   */
  Field checked() {
    Field chosen =
        Arrays.stream(Field.values())
            .filter(f -> Values.name(f).equals(field))
            .findFirst()
            .orElseThrow(() -> ProblemException.wrong("Choose what is to be set right."));
    if (chosen != Field.REMOVE && value.isEmpty()) {
      throw ProblemException.wrong("Say what is right for the " + field + ".");
    }
    if (author.isEmpty()) {
      throw ProblemException.wrong("Say who you are: a correction is kept with its author.");
    }
    return chosen;
  }
}
