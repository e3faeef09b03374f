package org.hearsay.server.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.archive.Happening;
import org.hearsay.archive.HappeningFilter;
import org.hearsay.archive.HappeningView;
import org.hearsay.archive.Overview;
import org.hearsay.archive.Period;
import org.hearsay.archive.Timeline;
import org.hearsay.event.EventType;
import org.hearsay.server.api.Answers.Page;
import org.hearsay.server.http.ProblemException;
import org.hearsay.server.http.Query;
import org.hearsay.server.http.Routes;
import org.hearsay.server.store.Archives;

/** Happenings: listed, one by one, counted. */
final class HappeningsApi implements Routes {
  private static final int ORIGINS = 1_000_000;
  private static final List<String> TYPES =
      Arrays.stream(EventType.values()).map(Enum::name).toList();
  private static final List<String> UNITS =
      Arrays.stream(Timeline.Unit.values()).map(u -> u.name().toLowerCase(Locale.ROOT)).toList();

  private final Answers answers;

  HappeningsApi(Archives archives) {
    this.answers = new Answers(archives);
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get("/v1/happenings", this::list);
    routes.get("/v1/happenings/{number}", this::one);
    routes.get("/v1/overview", this::overview);
    routes.get("/v1/timeline", this::timeline);
  }

  private void list(Context context) {
    Query query =
        new Query(context)
            .only(
                "type", "country", "party", "since", "until", "place", "outlet", "origins", "after",
                "most");
    int most = query.number("most", 1, Answers.MOST, Answers.ROWS);
    HappeningFilter filter = filter(query).withAfter(query.text("after")).withMost(most + 1);
    answers.list(
        context,
        archives ->
            archives.ask(
                a -> {
                  List<Happening> found = a.questions().happenings(filter);
                  return Page.of(found, most, HappeningJson::row, a.questions()::cursor);
                }));
  }

  private static HappeningFilter filter(Query query) {
    return new HappeningFilter(
        query.choice("type", TYPES),
        query.country("country"),
        query.text("party"),
        query.day("since"),
        query.day("until"),
        query.text("place"),
        query.text("outlet"),
        query.number("origins", 0, ORIGINS, 0),
        Optional.empty(),
        1);
  }

  private void one(Context context) {
    long number = new Query(context).only().id("number");
    answers.give(
        context,
        archives ->
            archives.ask(
                a -> {
                  HappeningView view =
                      a.questions()
                          .happening(number)
                          .orElseThrow(() -> ProblemException.notFound("no happening " + number));
                  return HappeningJson.whole(a.questions(), view);
                }));
  }

  private void overview(Context context) {
    Query query =
        new Query(context)
            .only("type", "country", "party", "since", "until", "place", "outlet", "origins");
    HappeningFilter filter = filter(query);
    answers.give(context, archives -> archives.ask(a -> json(a.questions().overview(filter))));
  }

  private static ObjectNode json(Overview overview) {
    ObjectNode node = Answers.object().put("happenings", overview.happenings());
    ObjectNode types = node.putObject("types");
    overview.types().forEach(types::put);
    ArrayNode spots = node.putArray("spots");
    overview
        .spots()
        .forEach(
            s ->
                spots
                    .addObject()
                    .put("name", s.name())
                    .put("country", s.country().orElse(null))
                    .put("latitude", s.latitude())
                    .put("longitude", s.longitude())
                    .put("precision", s.precision())
                    .put("happenings", s.happenings())
                    .put("any", s.any()));
    ArrayNode months = node.putArray("months");
    overview
        .months()
        .forEach(
            m ->
                months
                    .addObject()
                    .put("month", m.month())
                    .put("happenings", m.happenings())
                    .put("mean_score", m.meanScore()));
    return node.put("cut", overview.cut());
  }

  private void timeline(Context context) {
    Query query = new Query(context).only("party", "other", "unit", "origins");
    Timeline timeline =
        new Timeline(
            query.required("party"),
            query.text("other"),
            Timeline.Unit.valueOf(
                query.choice("unit", UNITS).orElse("week").toUpperCase(Locale.ROOT)),
            query.number("origins", 0, ORIGINS, 0));
    answers.list(
        context,
        archives ->
            Page.whole(
                archives.ask(
                    a ->
                        a.questions().timeline(timeline).stream()
                            .map(HappeningsApi::json)
                            .toList())));
  }

  private static ObjectNode json(Period period) {
    return Answers.object()
        .put("begin", period.begin())
        .put("happenings", period.happenings())
        .put("forward", period.forward())
        .put("mean_score", period.meanScore())
        .put("reports", period.reports());
  }
}
