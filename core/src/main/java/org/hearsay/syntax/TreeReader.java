package org.hearsay.syntax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.hearsay.encoder.Columns;
import org.hearsay.encoder.Encoder;

/**
 * Reads a sentence's tags and its tree off the model's rows. The score of a head is a product of
 * two vectors, a weight of the head's own and one of the distance in words (biaffine attention,
 * Dozat and Manning 2017, with one vector a word); the relation comes from a layer over both words.
 */
public final class TreeReader {
  /** The row of the weights of distances that is for arcs: behind those of attributions. */
  private static final int ARCS = 3;

  private final Columns columns;
  private final Tagger tagger;
  private final List<String> relations;
  private final List<NameTag> names;
  private final List<EntityType> entities;
  private final float[] distances;
  private final float[][] relationWeights;
  private final float[] relationBias;
  private final int root;
  private final int reach;
  private final int width;

  public TreeReader(Encoder encoder) {
    columns = encoder.columns();
    tagger = new Tagger(columns);
    relations = columns.labels("relations");
    names = columns.labels("tags").stream().map(TreeReader::name).toList();
    entities = columns.labels("entity").stream().map(TreeReader::entity).toList();
    reach = columns.number("reach");
    width = columns.begin("arc_head") - columns.begin("arc_word");
    float[] all = encoder.constant("distance");
    int row = 2 * reach + 1;
    distances = Arrays.copyOfRange(all, ARCS * row, (ARCS + 1) * row);
    relationWeights = transposed(encoder.constant("relation_weights"), relations.size());
    relationBias = encoder.constant("relation_bias");
    root = relations.indexOf("root");
  }

  private static float[][] transposed(float[] numbers, int rows) {
    int n = numbers.length / rows;
    float[][] matrix = new float[n][rows];
    for (int i = 0; i < numbers.length; i++) {
      matrix[i % n][i / n] = numbers[i];
    }
    return matrix;
  }

  private static NameTag name(String label) {
    return switch (label.substring(label.indexOf('-') + 1)) {
      case "person" -> NameTag.PERSON;
      case "organization" -> NameTag.ORGANIZATION;
      case "place" -> NameTag.LOCATION;
      default -> NameTag.NONE;
    };
  }

  private static EntityType entity(String label) {
    return EntityType.valueOf(label.toUpperCase(Locale.ROOT));
  }

  /** The tokens of one sentence, a tree. */
  public List<Token> tokens(String text, List<EncodedWord> words) {
    return Grammar.mended(asModelled(text, words));
  }

  /** What the model says, be it English or not. */
  List<Token> asModelled(String text, List<EncodedWord> words) {
    int[] heads = SpanningTree.heads(scores(words));
    List<Token> tokens = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      EncodedWord word = words.get(i);
      String form = word.word().span().in(text);
      Tagger.Pair tags = tagger.tags(word, form);
      tokens.add(
          new Token(
              i,
              word.word().span(),
              form,
              Lemmatizer.standard().lemma(form, tags.xpos()),
              tags.upos(),
              tags.xpos(),
              Tags.feats(tags.xpos()),
              heads[i],
              heads[i] < 0 ? "root" : relation(word, words.get(heads[i])),
              label(word, "name", names),
              label(word, "entity", entities)));
    }
    return tokens;
  }

  private <T> T label(EncodedWord word, String name, List<T> labels) {
    return labels.get(word.encoded().best(word.piece(), columns.begin(name), labels.size()));
  }

  /** {@code [word][head]}; the sums run over all heads at a time, which processors do faster. */
  private double[][] scores(List<EncodedWord> words) {
    int n = words.size();
    float[][] ofHeads = new float[width][n];
    double[] own = new double[n];
    for (int h = 0; h < n; h++) {
      float[] head = words.get(h).columns(columns.begin("arc_head"), width);
      for (int c = 0; c < width; c++) {
        ofHeads[c][h] = head[c];
      }
      own[h] = words.get(h).columns(columns.begin("arc_own"), 1)[0];
    }
    double[][] scores = new double[n][n];
    for (int i = 0; i < n; i++) {
      float[] products = products(words.get(i).columns(columns.begin("arc_word"), width), ofHeads);
      for (int h = 0; h < n; h++) {
        int distance = Math.max(-reach, Math.min(reach, h - i)) + reach;
        scores[i][h] = products[h] / Math.sqrt(width) + own[h] + distances[distance];
      }
    }
    return scores;
  }

  /** A row of numbers times a matrix. */
  private static float[] products(float[] row, float[][] matrix) {
    float[] sums = new float[matrix[0].length];
    for (int c = 0; c < row.length; c++) {
      float x = row[c];
      float[] factors = matrix[c];
      for (int k = 0; x != 0 && k < sums.length; k++) {
        sums[k] += x * factors[k];
      }
    }
    return sums;
  }

  private String relation(EncodedWord word, EncodedWord head) {
    float[] both = word.columns(columns.begin("relation_word"), relationWeights.length);
    float[] other = head.columns(columns.begin("relation_head"), relationWeights.length);
    for (int c = 0; c < both.length; c++) {
      both[c] = Math.max(0, both[c] + other[c]);
    }
    float[] sums = products(both, relationWeights);
    int best = -1;
    for (int r = 0; r < sums.length; r++) {
      sums[r] += relationBias[r];
      if (r != root && (best < 0 || sums[r] > sums[best])) {
        best = r;
      }
    }
    return relations.get(best);
  }
}
