/**
 * Coded reports as CSV. Start from {@link org.hearsay.cli.csv.EventCsv}: a header, then one row an
 * event, without line breaks inside a row.
 *
 * <pre>
 * report,outlet,published,title,headline,event,type,mode,quad,…
 * kp-2024-0519,Kalpress,2024-05-20T11:40:00Z,Kalvera bombs …,false,e1,ACCUSE,disapprove,verbal conflict,…
 * </pre>
 */
@NullMarked
package org.hearsay.cli.csv;

import org.jspecify.annotations.NullMarked;
