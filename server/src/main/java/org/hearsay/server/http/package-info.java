/**
 * What holds for all requests: who may ask, limits, headers, problems, what is logged and counted.
 */
@NullMarked
package org.hearsay.server.http;

import org.jspecify.annotations.NullMarked;
