package org.hearsay.quantity;

import java.util.Optional;

/**
 * An amount that a sentence states.
 *
 * @param first index of its first token, words such as "at least" included
 * @param last index of its last token
 * @param low the least that it may be; empty where the text gives no least
 * @param high the most
 * @param currency ISO 4217 code, of an amount of money
 */
public record Amount(
    int first, int last, Optional<Double> low, Optional<Double> high, Optional<String> currency) {}
