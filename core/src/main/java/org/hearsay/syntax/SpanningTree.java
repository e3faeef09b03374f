package org.hearsay.syntax;

import java.util.Arrays;

/**
 * The tree with the highest sum of scores, with exactly one root (Chu and Liu 1965; Edmonds 1967;
 * for parsing: McDonald et al. 2005).
 */
final class SpanningTree {
  private static final double NONE = Double.NEGATIVE_INFINITY;

  private SpanningTree() {}

  /**
   * The heads of the best tree; -1 for the root.
   *
   * @param scores {@code [word][head]}; {@code [i][i]} that the word is the root. Finite.
   */
  static int[] heads(double[][] scores) {
    int n = scores.length;
    int[] best = new int[n];
    int roots = 0;
    for (int i = 0; i < n; i++) {
      for (int h = 1; h < n; h++) {
        best[i] = scores[i][h] > scores[i][best[i]] ? h : best[i];
      }
      roots += best[i] == i ? 1 : 0;
    }
    if (roots != 1 || cycle(rooted(best)).length > 0) {
      return searched(scores);
    }
    for (int i = 0; i < n; i++) {
      best[i] = best[i] == i ? -1 : best[i];
    }
    return best;
  }

  private static int[] rooted(int[] own) {
    int[] heads = new int[own.length + 1];
    heads[0] = -1;
    for (int i = 0; i < own.length; i++) {
      heads[i + 1] = own[i] == i ? 0 : own[i] + 1;
    }
    return heads;
  }

  /** With node 0 as the root of all; its arcs cost so much that there is one only. */
  private static int[] searched(double[][] scores) {
    int n = scores.length;
    double cost = 1;
    for (double[] row : scores) {
      cost += Arrays.stream(row).max().orElse(0) - Arrays.stream(row).min().orElse(0);
    }
    double[][] graph = new double[n + 1][n + 1];
    for (int i = 0; i <= n; i++) {
      for (int h = 0; h <= n; h++) {
        graph[i][h] =
            i == 0 || i == h ? NONE : h == 0 ? scores[i - 1][i - 1] - cost : scores[i - 1][h - 1];
      }
    }
    int[] tree = tree(graph);
    int[] heads = new int[n];
    for (int i = 0; i < n; i++) {
      heads[i] = tree[i + 1] - 1;
    }
    return heads;
  }

  /** Heads of the best tree under node 0; a cycle is made one node, and opened again behind. */
  private static int[] tree(double[][] graph) {
    int n = graph.length;
    int[] best = new int[n];
    best[0] = -1;
    for (int i = 1; i < n; i++) {
      best[i] = 0;
      for (int h = 1; h < n; h++) {
        best[i] = graph[i][h] > graph[i][best[i]] ? h : best[i];
      }
    }
    boolean[] inCycle = cycle(best);
    if (inCycle.length == 0) {
      return best;
    }
    int[] outside = new int[n];
    int m = 0;
    for (int i = 0; i < n; i++) {
      if (!inCycle[i]) {
        outside[m++] = i;
      }
    }
    double[][] smaller = new double[m + 1][m + 1];
    int[] entry = new int[m];
    int[] exit = new int[m];
    Arrays.fill(smaller[m], NONE);
    for (int a = 0; a < m; a++) {
      for (int b = 0; b < m; b++) {
        smaller[a][b] = graph[outside[a]][outside[b]];
      }
      int i = outside[a];
      smaller[a][m] = NONE;
      for (int c = 0; c < n; c++) {
        if (!inCycle[c]) {
          continue;
        }
        if (graph[i][c] > smaller[a][m]) {
          smaller[a][m] = graph[i][c];
          exit[a] = c;
        }
        double instead = graph[c][i] - graph[c][best[c]];
        if (instead > smaller[m][a]) {
          smaller[m][a] = instead;
          entry[a] = c;
        }
      }
    }
    int[] tree = tree(smaller);
    int[] heads = best;
    for (int a = 1; a < m; a++) {
      heads[outside[a]] = tree[a] == m ? exit[a] : outside[tree[a]];
    }
    heads[entry[tree[m]]] = outside[tree[m]];
    return heads;
  }

  /** For each node whether it is in a certain cycle; empty where there is none. */
  private static boolean[] cycle(int[] heads) {
    int[] seen = new int[heads.length];
    for (int start = 1; start < heads.length; start++) {
      int i = start;
      while (i > 0 && seen[i] == 0) {
        seen[i] = start;
        i = heads[i];
      }
      if (i > 0 && seen[i] == start) {
        boolean[] in = new boolean[heads.length];
        for (int k = i; !in[k]; k = heads[k]) {
          in[k] = true;
        }
        return in;
      }
    }
    return new boolean[0];
  }
}
