package org.hearsay.archive.happening;

import java.util.Optional;

/**
 * One link of the chain on which a mention rests.
 *
 * @param party who says it; empty where nobody is named
 * @param type source type, as in the contract
 * @param denies whether it denies
 * @param accuses whether it accuses: what it holds is no more than an accusation
 * @param confidence of the reading that it is this one who says it
 */
public record Voice(
    Optional<Party> party,
    String type,
    boolean denies,
    String text,
    boolean accuses,
    double confidence) {}
