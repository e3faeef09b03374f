package org.hearsay.syntax;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.hearsay.text.Span;

/** A sentence and its tree. Immutable. */
public final class Sentence {
  private final int index;
  private final int paragraph;
  private final boolean headline;
  private final List<Token> tokens;
  private final List<List<Token>> children;

  /**
   * @param index its place in the text, from 0
   * @param paragraph the place of its paragraph, from 0
   * @param headline whether it stands in the title
   * @throws IllegalArgumentException if the tokens are none, not in order, or no tree
   */
  public Sentence(int index, int paragraph, boolean headline, List<Token> tokens) {
    this.index = index;
    this.paragraph = paragraph;
    this.headline = headline;
    this.tokens = List.copyOf(tokens);
    this.children = childrenOf(this.tokens);
  }

  private static List<List<Token>> childrenOf(List<Token> tokens) {
    if (tokens.isEmpty()) {
      throw new IllegalArgumentException("tokens: a sentence needs at least one");
    }
    List<List<Token>> children = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      children.add(new ArrayList<>(4));
      Token t = tokens.get(i);
      if (t.index() != i || (i > 0 && t.span().begin() < tokens.get(i - 1).span().end())) {
        throw new IllegalArgumentException("tokens: not in order at " + t);
      }
      if (t.head() < -1 || t.head() >= tokens.size()) {
        throw new IllegalArgumentException("tokens: no such head at " + t);
      }
    }
    for (Token t : tokens) {
      int steps = 0;
      for (int h = t.head(); h >= 0; h = tokens.get(h).head()) {
        if (++steps > tokens.size()) {
          throw new IllegalArgumentException("tokens: a cycle through " + t);
        }
      }
      if (t.head() >= 0) {
        children.get(t.head()).add(t);
      }
    }
    children.replaceAll(Collections::unmodifiableList);
    return Collections.unmodifiableList(children);
  }

  public int index() {
    return index;
  }

  public int paragraph() {
    return paragraph;
  }

  public boolean headline() {
    return headline;
  }

  public List<Token> tokens() {
    return tokens;
  }

  public int size() {
    return tokens.size();
  }

  public Token token(int i) {
    return tokens.get(i);
  }

  /** From the first word to the last. */
  public Span span() {
    return new Span(tokens.get(0).span().begin(), tokens.get(tokens.size() - 1).span().end());
  }

  /** The direct dependents, in text order. */
  public List<Token> children(Token token) {
    return children.get(token.index());
  }

  /** The first dependent with one of the relations, subtypes counted as different. */
  public Optional<Token> child(Token token, String... deprels) {
    List<String> wanted = List.of(deprels);
    return children(token).stream().filter(t -> wanted.contains(t.deprel())).findFirst();
  }

  public boolean hasChild(Token token, String... deprels) {
    return child(token, deprels).isPresent();
  }

  public Optional<Token> head(Token token) {
    return token.head() < 0 ? Optional.empty() : Optional.of(tokens.get(token.head()));
  }

  /** The token and all below it, in text order. */
  public List<Token> subtree(Token token) {
    return subtree(token, t -> true);
  }

  /** The token and all below it, without the branches whose top {@code keep} refuses. */
  public List<Token> subtree(Token token, Predicate<Token> keep) {
    List<Token> all = new ArrayList<>();
    collect(token, keep, all);
    all.sort((a, b) -> Integer.compare(a.index(), b.index()));
    return all;
  }

  private void collect(Token token, Predicate<Token> keep, List<Token> into) {
    into.add(token);
    for (Token child : children(token)) {
      if (keep.test(child)) {
        collect(child, keep, into);
      }
    }
  }

  /** Whether {@code above} is {@code token} or stands over it in the tree. */
  public boolean dominates(Token above, Token token) {
    Token t = token;
    while (t.index() != above.index()) {
      if (t.head() < 0) {
        return false;
      }
      t = tokens.get(t.head());
    }
    return true;
  }

  /** The tokens that lie wholly inside {@code span}. */
  public List<Token> within(Span span) {
    return tokens.stream().filter(t -> span.contains(t.span())).toList();
  }

  /** The token and those coordinated with it. */
  public List<Token> conjuncts(Token token) {
    List<Token> all = new ArrayList<>();
    all.add(token);
    for (Token t : children(token)) {
      if (t.is("conj")) {
        all.add(t);
      }
    }
    return all;
  }

  @Override
  public String toString() {
    StringBuilder words = new StringBuilder();
    tokens.forEach(t -> words.append(t.text()).append('/').append(t.deprel()).append(' '));
    return words.toString().strip();
  }
}
