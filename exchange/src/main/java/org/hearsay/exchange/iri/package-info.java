/**
 * Names of reports and of what stands in them for the web of data (RFC 3987). Start from {@link
 * org.hearsay.exchange.iri.ReportIri}.
 *
 * <pre>
 * https://news.example/7#char=10,18        words of a report that has a URL
 * urn:hearsay:report:7                     the report as Hearsay read it
 * urn:hearsay:report:7/attribution/a1      what Hearsay found in it
 * </pre>
 */
@NullMarked
package org.hearsay.exchange.iri;

import org.jspecify.annotations.NullMarked;
