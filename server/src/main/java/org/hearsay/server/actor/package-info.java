/**
 * Public persons, offices, organizations and states: what outlets report that they said, and what
 * they take part in. Others are never found. {@link ActorPage} answers, {@link ActorView} is what a
 * page shows.
 */
@NullMarked
package org.hearsay.server.actor;

import org.jspecify.annotations.NullMarked;
