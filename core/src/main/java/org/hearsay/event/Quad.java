package org.hearsay.event;

/** The four classes of cooperation and conflict, in words and in deeds. */
public enum Quad {
  VERBAL_COOPERATION,
  MATERIAL_COOPERATION,
  VERBAL_CONFLICT,
  MATERIAL_CONFLICT
}
