/**
 * Web Annotations (W3C Recommendation of 2017): one for each statement and for each trigger of an
 * event, on the words where they stand. The voice is always told: who reports that who said so.
 */
@NullMarked
package org.hearsay.exchange.annotation;

import org.jspecify.annotations.NullMarked;
