package org.hearsay.exchange;

import org.hearsay.archive.CodedLine;

/** Made-up reports on a ferry. */
public final class Ferry {
  /** Beyond the first plane of Unicode: two UTF-16 units, one code point. */
  public static final String ASTRAL = "\uD83D\uDEA2\uD83D\uDE80";

  /** In every field: what ends a string, a line, a tag, a row; what turns the direction. */
  public static final String HOSTILE =
      "\"'\\ \t\r\n\u0000\u0001\u001F\u007F\u0085\u2028\u2029 <script>alert(1)</script>"
          + " <urn:x> }} ]] , ; . # % %zz \u202E\u200F\u2066 \uFFFE \uFEFF =1+1 \uD83D "
          + ASTRAL;

  private Ferry() {}

  /** The harbour master says so, and the agency that she does. */
  public static CodedLine sourced() {
    String text =
        ASTRAL
            + " Harbour master Ute Brandt met villagers on Friday. \"Police "
            + ASTRAL
            + " arrested two men,\" she said, the Coast News Agency reported.";
    return CodedLine.of("sourced", "The Daily Ferry", "2024-05-03T10:00:00Z", text)
        .with("title", "Two men arrested")
        .person("brandt", "Ute Brandt", "harbour master")
        .mentioned("Harbour master Ute Brandt", "she")
        .entity("agency", "Coast News Agency", "organization")
        .mentioned("the Coast News Agency")
        .state("police", "Police", "NOR", "COP")
        .mentioned("Police")
        .entity("men", "men", "group")
        .claim(
            "a1",
            "\"Police " + ASTRAL + " arrested two men,\" she said",
            c -> c.by("the Coast News Agency", "medium", "agency").cue("reported"))
        .claim(
            "a2",
            "\"Police " + ASTRAL + " arrested two men,\"",
            c -> c.by("she", "person", "brandt").cue("said").with("kind", "direct").within("a1"))
        .event(
            "e1",
            "COERCE",
            "arrested",
            e -> e.mode("arrest").actor("Police", "police").recipient("two men", "men").on("a2"));
  }

  /** A private person, named. */
  public static CodedLine privateSource() {
    String text = "Nils Aker, a fisherman, said that police arrested two men. He wept.";
    return CodedLine.of("private", "The Daily Ferry", "2024-05-03", text)
        .privatePerson("aker", "Nils Aker")
        .mentioned("Nils Aker", "He")
        .claim(
            "a1",
            "that police arrested two men",
            c -> c.by("Nils Aker", "person", "aker").cue("said"))
        .event("e1", "COERCE", "arrested", e -> e.recipient("Nils Aker", "aker").on("a1"));
  }

  /** Hostile words in every field that holds words. */
  public static CodedLine hostile() {
    String text = "Begin " + HOSTILE + " said: they struck " + HOSTILE + " at night.";
    return CodedLine.of(HOSTILE, text)
        .with("title", HOSTILE)
        .with("outlet", HOSTILE)
        .with("byline", HOSTILE)
        .with("url", "https://news.example/" + HOSTILE)
        .with("published", "2024-05-03")
        .agency(HOSTILE)
        .person("n1", HOSTILE, HOSTILE)
        .mentioned(HOSTILE, HOSTILE)
        .town("p1", HOSTILE, "NOR")
        .claim(
            "a" + HOSTILE, "they struck " + HOSTILE, c -> c.by(HOSTILE, "person", "n1").cue("said"))
        .event(
            "e" + HOSTILE,
            "ASSAULT",
            "struck",
            e ->
                e.actor(HOSTILE, "n1")
                    .recipient(HOSTILE, "n1")
                    .mode(HOSTILE)
                    .context(HOSTILE)
                    .count("dead", HOSTILE, 3)
                    .with("place", "p1")
                    .date("2024-05-02/2024-05-03")
                    .on("a" + HOSTILE));
  }
}
