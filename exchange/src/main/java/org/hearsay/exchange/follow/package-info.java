/**
 * Feeds followed: what they announce is fetched, coded and archived, each report once, whatever
 * stops the work. Start from {@link org.hearsay.exchange.follow.Follower}; what it remembers stands
 * in {@link org.hearsay.exchange.follow.Memory}, a small database beside the archive.
 */
@NullMarked
package org.hearsay.exchange.follow;

import org.jspecify.annotations.NullMarked;
