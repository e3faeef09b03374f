package org.hearsay.encoder;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the columns of the model's rows mean, as the model says itself. Immutable. */
public final class Columns {
  private final Map<String, String> properties;
  private final Map<String, Integer> begins = new HashMap<>();

  /**
   * @param properties {@code layout}: {@code name:width,…} in order; and the names of the labels of
   *     some columns, {@code upos}: {@code ADJ ADP …}
   */
  Columns(Map<String, String> properties) {
    this.properties = properties;
    int begin = 0;
    for (String column : property("layout").split(",", -1)) {
      int colon = column.indexOf(':');
      begins.put(column.substring(0, colon), begin);
      begin += Integer.parseInt(column.substring(colon + 1));
    }
  }

  /** The first of the columns with the name. */
  public int begin(String name) {
    Integer begin = begins.get(name);
    if (begin == null) {
      throw new IllegalArgumentException("name: the model has no columns " + name);
    }
    return begin;
  }

  /** The labels that the columns with the name stand for, in order. */
  public List<String> labels(String name) {
    return List.of(property(name).split(" ", -1));
  }

  /** A number that the model was trained with. */
  public int number(String name) {
    return Integer.parseInt(property(name));
  }

  /** Anything else that the model says of itself. */
  public String property(String name) {
    String value = properties.get(name);
    if (value == null) {
      throw new IllegalArgumentException("name: the model says no " + name);
    }
    return value;
  }
}
