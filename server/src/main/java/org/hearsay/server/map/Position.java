package org.hearsay.server.map;

/**
 * A position on the Earth.
 *
 * @param latitude degrees north, -90 to 90
 * @param longitude degrees east, -180 to 180
 */
record Position(double latitude, double longitude) {
  Position {
    // Written so that what is no number fails too.
    if (!(Math.abs(latitude) <= 90)) {
      throw new IllegalArgumentException("latitude: expected -90 to 90, found " + latitude);
    }
    if (!(Math.abs(longitude) <= 180)) {
      throw new IllegalArgumentException("longitude: expected -180 to 180, found " + longitude);
    }
  }
}
