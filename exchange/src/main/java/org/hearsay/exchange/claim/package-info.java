/**
 * What is claimed, as schema.org's Claim with where it appears. There is never a ClaimReview:
 * Hearsay gives no verdict. Who denies a thing is no author of it.
 */
@NullMarked
package org.hearsay.exchange.claim;

import org.jspecify.annotations.NullMarked;
