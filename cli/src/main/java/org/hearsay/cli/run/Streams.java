package org.hearsay.cli.run;

import java.io.InputStream;
import java.io.OutputStream;

/**
 * Standard streams and what is at their other end, handed in so that tests can stand in for them.
 */
public record Streams(InputStream in, OutputStream out, OutputStream err, Terminal terminal) {}
