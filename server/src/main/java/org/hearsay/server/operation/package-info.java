/**
 * What whoever runs a server needs to see: whether it answers, how much and how fast, what failed.
 */
@NullMarked
package org.hearsay.server.operation;

import org.jspecify.annotations.NullMarked;
