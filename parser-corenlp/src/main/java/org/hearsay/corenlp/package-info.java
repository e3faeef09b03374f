/**
 * The {@link org.hearsay.syntax.Parser} that stands on Stanford CoreNLP, in a module of its own
 * because CoreNLP is under the GPL.
 */
@NullMarked
package org.hearsay.corenlp;

import org.jspecify.annotations.NullMarked;
