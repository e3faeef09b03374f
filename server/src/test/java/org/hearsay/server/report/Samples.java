package org.hearsay.server.report;

/** Reports of our own, coded by hand. */
public final class Samples {
  /** With an astral character, so that code points and UTF-16 differ. */
  public static final String TEXT =
      """
      Envoy 🕊 home

      Kalpress said that Envoy Mira Lund had told it: "The army 🕊 shelled two judges in Nairobi." A general denied that it fired.

      The rebels accused the army of having looted shops. It became known that talks will be held.

      Baker Jo Moss saw smoke. A guard was beaten, Otto Brandt thinks.

      Read more on our site""";

  private Samples() {}

  /** The report with all that a page has to tell apart. */
  public static Lines report() {
    return new Lines("sample-1", TEXT)
        .with("title", "Envoy 🕊 home")
        .with("outlet", "The Harbour Post")
        .with("published", "2024-03-06T09:30:00Z")
        .with("url", "https://harbourpost.example/envoy")
        .entity("n1", "Mira Lund", "person", true)
        .entity("n2", "Kalpress", "organization", false)
        .entity("n3", "the army", "organization", false)
        .entity("n4", "Jo Moss", "person", false)
        .entity("n5", "Otto Brandt", "person", true)
        .entity("n6", "the rebels", "group", false)
        .entity("n7", "two judges", "group", false)
        .entity("n8", "general", "group", false)
        .place("p1", "Nairobi", "city")
        .claim("a1", "medium", "Kalpress", "n2")
        .cue("said")
        .content("that Envoy Mira Lund had told it: \"The army 🕊 shelled two judges in Nairobi.\"")
        .end()
        .claim("a2", "person", "Envoy Mira Lund", "n1")
        .cue("had told it")
        .content("\"The army 🕊 shelled two judges in Nairobi.\"")
        .with("kind", "direct")
        .with("within", "a1")
        .end()
        .claim("a3", "unnamed", "A general", "n8")
        .cue("denied")
        .content("that it fired")
        .with("polarity", "negative")
        .end()
        .claim("a4", "group", "The rebels", "n6")
        .cue("accused")
        .content("the army of having looted shops")
        .end()
        .claim("a5", "impersonal", "", "")
        .cue("It became known")
        .content("that talks will be held")
        .end()
        .claim("a6", "person", "Baker Jo Moss", "n4")
        .cue("saw")
        .content("smoke")
        .end()
        .claim("a7", "person", "Otto Brandt", "n5")
        .cue("thinks")
        .content("A guard was beaten")
        .confidence(.6)
        .end()
        .event("e1", "ASSAULT", "shelled", "a2", "a1")
        .actor("The army", "n3")
        .recipient("two judges", "n7")
        .with("place", "p1")
        .date("2024-03-05")
        .end()
        .event("e2", "ASSAULT", "fired", "a3")
        .actor("The army", "n3")
        .end()
        .event("e3", "COERCE", "looted", "a4")
        .end()
        .event("e4", "CONSULT", "talks", "a5")
        .with("status", "future")
        .end()
        .event("e5", "PROTEST", "smoke")
        .actor("Jo Moss", "n4")
        .end()
        .event("e6", "ASSAULT", "beaten", "a7")
        .with("status", "negated")
        .end();
  }
}
