package org.hearsay.archive.happening;

import java.util.Optional;

/**
 * One link of the chain on which a mention rests.
 *
 * @param party who says it; empty where nobody is named
 * @param type source type, as in the contract
 * @param denies whether it denies
 */
public record Voice(Optional<Party> party, String type, boolean denies, String text) {}
