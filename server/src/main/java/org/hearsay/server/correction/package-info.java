/**
 * A person sets one record right. Begin at {@link org.hearsay.server.correction.CorrectionPage}.
 */
@NullMarked
package org.hearsay.server.correction;

import org.jspecify.annotations.NullMarked;
