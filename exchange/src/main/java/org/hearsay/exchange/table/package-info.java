/**
 * Events as tables that tools for event data read: POLECAT, GDELT 2.0, ICEWS, and CSV with all that
 * is known. Start from {@link org.hearsay.exchange.table.TableFormats}. What the codes of other
 * systems are stands in the data files beside these classes. No cell starts a formula.
 *
 * <pre>
 * event,type,modes,contexts,quad,score,status,since,until,date_basis,actors,…
 * happening-2,PROTEST,strike,,material conflict,-5,actual,2024-04-08,2024-04-08,stated,Karsa Fishermen's Union,…
 * </pre>
 */
@NullMarked
package org.hearsay.exchange.table;

import org.jspecify.annotations.NullMarked;
