/**
 * Which reports tell of the same occurrence. Begin at {@link
 * org.hearsay.archive.story.StoryFinder}.
 */
@NullMarked
package org.hearsay.archive.story;

import org.jspecify.annotations.NullMarked;
