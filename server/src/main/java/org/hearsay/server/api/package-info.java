/**
 * The archive's answers as JSON, for programs. Begin at {@link org.hearsay.server.api.Api}; what
 * each route takes and gives is described in {@code openapi.json}.
 *
 * <p>Example: {@code GET /v1/happenings?type=ASSAULT&most=1} gives {@code {"items":[{"id":12, …}],
 * "next":"…","revision":3}}; {@code next} goes into {@code after} of the next question.
 */
@NullMarked
package org.hearsay.server.api;

import org.jspecify.annotations.NullMarked;
