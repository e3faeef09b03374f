/**
 * How people, statements and events are worded wherever Hearsay shows or exports them; here it is
 * decided whose name is kept back. Start from {@link org.hearsay.cli.wording.Wording}:
 *
 * <pre>{@code
 * Wording wording = new Wording(coded);
 * wording.outlet();                        // "Kalpress", or "the report"
 * wording.parties(event.actors(), "; ");   // "the army; (private person)"
 * wording.voice(wording.grounds(event));   // "denied by the ministry < Agerpres"
 * }</pre>
 */
@NullMarked
package org.hearsay.cli.wording;

import org.jspecify.annotations.NullMarked;
