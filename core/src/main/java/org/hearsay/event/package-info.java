/**
 * Who does what to whom: event mentions of PLOVER's sixteen types, their parties and status, and
 * the attributions that they rest on.
 *
 * <p>Start from {@link org.hearsay.event.EventFinder}. In {@code Police arrested two men in Oslo.}
 * there is one event: trigger {@code arrested}, COERCE arrest, actor {@code Police}, recipient
 * {@code two men}, actual, no ground: the outlet's own voice.
 */
@NullMarked
package org.hearsay.event;

import org.jspecify.annotations.NullMarked;
