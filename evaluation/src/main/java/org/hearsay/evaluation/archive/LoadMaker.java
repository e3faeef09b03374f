package org.hearsay.evaluation.archive;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Makes coded reports to measure an archive's speed by: stories of 1 to 40 reports (as in ECB+, 11
 * on average), 120 to 900 words each (as in PolNeAR, 470 on average), a third of them copies, eight
 * events and ten attributions each. The words are made up; seeded.
 */
public final class LoadMaker {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String[] TYPES = {
    "ASSAULT", "PROTEST", "CONSULT", "AGREE", "SANCTION", "ACCUSE", "REQUEST", "COERCE", "AID"
  };
  private static final String[] COUNTRIES = {
    "RUS", "USA", "CHN", "FRA", "IRN", "KEN", "BRA", "IND"
  };
  private static final int WORDS = 60_000;

  private final Random random;
  private int number;
  private long story;
  private int left;
  private String before = "";
  private int[] subject = new int[0];

  public LoadMaker(long seed) {
    random = new Random(seed);
  }

  /** The next coded report, one line. */
  public String next() {
    if (left-- <= 0) {
      story++;
      left = 1 + (int) Math.min(39, -11 * Math.log(1 - random.nextDouble()));
      subject = random.ints(80, 2_000, WORDS).toArray();
      before = "";
    }
    boolean copy = !before.isEmpty() && random.nextInt(3) == 0;
    String text = copy ? "Made by another. " + before : text();
    before = text;
    return line(text).toString();
  }

  private String text() {
    int words = 120 + (int) Math.min(780, Math.abs(random.nextGaussian()) * 440);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words; i++) {
      String word =
          random.nextInt(3) == 0
              ? word(subject[(int) (subject.length * Math.pow(random.nextDouble(), 2))])
              : word((int) (WORDS * Math.pow(random.nextDouble(), 4)));
      boolean begins = i % 20 == 0;
      text.append(
          begins || random.nextInt(12) == 0
              ? Character.toUpperCase(word.charAt(0)) + word.substring(1)
              : word);
      text.append(i % 20 == 19 ? ". " : " ");
    }
    return text.toString().strip();
  }

  /** A made-up word for a number. */
  private static String word(int number) {
    StringBuilder word = new StringBuilder();
    for (int n = number + 400; n > 0; n /= 20) {
      word.append("bcdfghklmnprstvwzjxq".charAt(n % 20)).append("aeiou".charAt(n % 5));
    }
    return word.toString();
  }

  private ObjectNode line(String text) {
    ObjectNode root = JSON.createObjectNode().put("schema", "hearsay/1");
    String id = "made-" + number++;
    Instant time = Instant.ofEpochSecond(1_700_000_000L + story * 3_000 + random.nextInt(200_000));
    ObjectNode report = root.putObject("report").put("id", id).put("text", text);
    report.put("sha256", Integer.toHexString(text.hashCode()) + id);
    report.put("title", text.substring(0, Math.min(60, text.length())));
    report.put("outlet", "Outlet " + random.nextInt(300)).put("published", time.toString());
    report.putArray("agencies");
    List<int[]> words = words(text);
    for (int i = 0; i < 8; i++) {
      ObjectNode entity = root.withArray("entities").addObject();
      entity.put("id", "n" + i).put("name", "Name " + word(subject[i])).put("type", "person");
      entity.put("country", COUNTRIES[(int) (story + i) % COUNTRIES.length]).put("public", true);
      entity.putArray("sectors");
      entity.putArray("roles").add("minister");
    }
    root.putArray("places");
    for (int i = 0; i < 10; i++) {
      claim(root, text, words, i);
    }
    for (int i = 0; i < 8; i++) {
      event(root, text, words, i);
    }
    return root;
  }

  private static List<int[]> words(String text) {
    List<int[]> words = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == ' ') {
        words.add(new int[] {begin, i});
        begin = i + 1;
      }
    }
    return words;
  }

  private void claim(ObjectNode root, String text, List<int[]> words, int i) {
    int at = Math.min(words.size() - 13, i * words.size() / 10);
    ObjectNode claim = root.withArray("attributions").addObject().put("id", "a" + i);
    claim.put("kind", i % 2 == 0 ? "direct" : "indirect").put("source_type", "person");
    claim.put("polarity", "positive").put("confidence", .9).put("headline", false);
    ObjectNode source = piece(claim.putObject("source"), text, words.get(at), words.get(at + 1));
    source.putArray("entities").add("n" + i % 8);
    piece(claim.withArray("content").addObject(), text, words.get(at + 2), words.get(at + 12));
  }

  private void event(ObjectNode root, String text, List<int[]> words, int i) {
    int at = Math.min(words.size() - 3, i * words.size() / 8 + random.nextInt(9));
    ObjectNode event = root.withArray("events").addObject().put("id", "e" + i);
    event.put("type", TYPES[(int) (story + i) % TYPES.length]).put("status", "actual");
    event.put("confidence", .8).put("headline", false);
    event.putArray("modes");
    piece(event.putObject("trigger"), text, words.get(at), words.get(at));
    for (String side : new String[] {"actors", "recipients"}) {
      ObjectNode party = event.withArray(side).addObject();
      piece(party, text, words.get(at), words.get(at)).putArray("entities").add("n" + i % 8);
    }
    event.putArray("quantities");
    event.putArray("grounds").add("a" + i);
  }

  private static ObjectNode piece(ObjectNode node, String text, int[] first, int[] last) {
    return node.put("begin", first[0])
        .put("end", last[1])
        .put("text", text.substring(first[0], last[1]));
  }
}
