/**
 * Commands and options for what is known beside the reports.
 *
 * <p>Start from {@link org.hearsay.cli.knowledge.KnowledgeCommands}.
 */
@NullMarked
package org.hearsay.cli.knowledge;

import org.jspecify.annotations.NullMarked;
