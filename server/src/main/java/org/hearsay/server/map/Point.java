package org.hearsay.server.map;

/** A point of a plane. */
record Point(double x, double y) {}
