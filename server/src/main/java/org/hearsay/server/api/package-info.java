/** The archive's answers as JSON. */
@NullMarked
package org.hearsay.server.api;

import org.jspecify.annotations.NullMarked;
