package org.hearsay.server.page;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import org.hearsay.server.http.ProblemException;
import org.hearsay.server.http.Routes;
import org.hearsay.server.operation.Journal;
import org.hearsay.server.operation.Operation;
import org.hearsay.server.store.BusyException;

/**
 * What went wrong, as a page, or under {@code /v1} as {@code application/problem+json} (RFC 9457).
 * A fault of the program's own says nothing of how it came about.
 */
public final class Faults implements Routes {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Pages pages;
  private final Journal journal;

  public Faults(Pages pages, Journal journal) {
    this.pages = pages;
    this.journal = journal;
  }

  /**
   * A fault as it is shown.
   *
   * @param status of HTTP
   */
  public record Fault(int status, String title, String detail) {}

  @Override
  public void addTo(RoutesConfig routes) {
    routes.exception(
        ProblemException.class, (e, c) -> answer(c, e.status(), String.valueOf(e.getMessage())));
    routes.exception(
        IllegalArgumentException.class, (e, c) -> answer(c, 400, String.valueOf(e.getMessage())));
    routes.exception(
        BusyException.class,
        (e, c) -> answer(c.header("Retry-After", "5"), 503, String.valueOf(e.getMessage())));
    routes.exception(
        HttpResponseException.class,
        (e, c) -> {
          allow(e, c);
          answer(c, e.getStatus(), "");
        });
    routes.exception(Exception.class, (e, c) -> fault(c, e));
    // A fault of ours, although it is an illegal argument, too.
    routes.exception(NumberFormatException.class, (e, c) -> fault(c, e));
    routes.error(404, c -> answer(c, 404, ""));
  }

  /** The ways that are open instead. */
  private static void allow(HttpResponseException fault, Context context) {
    String methods = fault.getDetails().get("availableMethods");
    if (methods != null) {
      context.header("Allow", methods);
    }
  }

  private void fault(Context context, Exception fault) {
    journal.fault(Operation.route(context), fault);
    answer(context, 500, "");
  }

  private void answer(Context context, int status, String detail) {
    if (context.attribute(Faults.class.getName()) != null) {
      return;
    }
    context.attribute(Faults.class.getName(), true);
    context.status(status).header("Cache-Control", "no-store");
    Fault fault = new Fault(status, title(status), detail.isEmpty() ? words(status) : detail);
    if (context.path().startsWith("/v1/")) {
      context.contentType("application/problem+json");
      context.result(
          JSON.createObjectNode()
              .put("title", fault.title())
              .put("status", status)
              .put("detail", fault.detail())
              .toString());
    } else {
      pages.render(context, "fault.jte", Frame.of(fault.title(), ""), fault);
    }
  }

  private static String title(int status) {
    return switch (status) {
      case 400 -> "Not understood";
      case 401 -> "A token is needed";
      case 403 -> "Not allowed";
      case 404 -> "Nothing here";
      case 405 -> "Not this way";
      case 409 -> "Not the newest version";
      case 410 -> "Withdrawn";
      case 413 -> "Too large";
      case 415 -> "Not of this kind";
      case 422 -> "Cannot be coded";
      case 429 -> "Too many requests";
      case 503 -> "Busy";
      default -> status < 500 ? "Not answered" : "Something went wrong";
    };
  }

  private static String words(int status) {
    return switch (status) {
      case 404 -> "There is no page at this address.";
      case 405 -> "This address does not take requests of this kind.";
      case 413 -> "What was sent is larger than this server takes.";
      default ->
          status < 500 ? "The request could not be answered." : "The fault is ours; it was logged.";
    };
  }
}
