/** Texts and pages that are handed in, as coded reports. */
@NullMarked
package org.hearsay.server.coding;

import org.jspecify.annotations.NullMarked;
