package org.hearsay.archive.store;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Up to where a list was read, as a short string that says nothing to others.
 *
 * @param numbers what the list is ordered by, of the last row
 */
public record Cursor(List<Long> numbers) {
  public Cursor {
    numbers = List.copyOf(numbers);
  }

  /**
   * Reads what {@link #toString} wrote.
   *
   * @param size so many numbers it must have
   * @throws IllegalArgumentException if it is none
   */
  public static Cursor parse(String text, int size) {
    try {
      List<Long> numbers =
          Arrays.stream(text.split("\\.", -1))
              .map(n -> Long.parseLong(n, Character.MAX_RADIX))
              .toList();
      if (numbers.size() == size) {
        return new Cursor(numbers);
      }
    } catch (NumberFormatException e) {
      // Told below.
    }
    throw new IllegalArgumentException(
        "after: expected a cursor of an earlier answer, found \"" + text + "\"");
  }

  @Override
  public String toString() {
    return numbers.stream()
        .map(n -> Long.toString(n, Character.MAX_RADIX))
        .collect(Collectors.joining("."));
  }
}
