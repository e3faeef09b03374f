/**
 * Checks a coded report against the facts that a careful reader finds in it. Start from {@link
 * org.hearsay.evaluation.fact.FactCheck}.
 *
 * <p>The fact {@code {"id": "E1", "type": "CONSULT", "parties": ["Novak", "Petrova"]}} is found
 * when any coded CONSULT has both among its actors and recipients, by their own words or by the
 * names of their entities. The findings are those of {@code check_facts.py}.
 */
@NullMarked
package org.hearsay.evaluation.fact;

import org.jspecify.annotations.NullMarked;
