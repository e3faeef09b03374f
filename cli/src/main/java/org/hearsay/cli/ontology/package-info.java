/**
 * The option for predicates and event types of the user's own.
 *
 * <p>Start from {@link org.hearsay.cli.ontology.OntologyOption}.
 */
@NullMarked
package org.hearsay.cli.ontology;

import org.jspecify.annotations.NullMarked;
