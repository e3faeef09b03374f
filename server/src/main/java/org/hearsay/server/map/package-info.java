/**
 * The world as a picture, and places on it. {@link WorldMap} is the picture of the outlines, {@link
 * MapView} what lies on it.
 */
@NullMarked
package org.hearsay.server.map;

import org.jspecify.annotations.NullMarked;
