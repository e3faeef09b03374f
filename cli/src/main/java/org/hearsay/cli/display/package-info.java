/**
 * Coded reports for people to read. Start from {@link org.hearsay.cli.display.TableView}, a
 * summary, and {@link org.hearsay.cli.display.ExplainView}, the text with its marks:
 *
 * <pre>
 * {The ministry}ᵃ⁷ /denied/ᵃ⁷ [this]ᵃ⁷.
 * </pre>
 *
 * <p>Texts may hold anything: nothing of them is printed but through {@link
 * org.hearsay.cli.wording.Printable}.
 */
@NullMarked
package org.hearsay.cli.display;

import org.jspecify.annotations.NullMarked;
