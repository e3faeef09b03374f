/** What all pages share: how they are rendered, links, words for numbers and times. */
@NullMarked
package org.hearsay.server.page;

import org.jspecify.annotations.NullMarked;
