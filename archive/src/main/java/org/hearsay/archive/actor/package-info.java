/** Who is named in reports, by name. Start from {@link org.hearsay.archive.actor.ActorTable}. */
@NullMarked
package org.hearsay.archive.actor;

import org.jspecify.annotations.NullMarked;
