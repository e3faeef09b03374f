/**
 * Events as Parquet, written by parquet-java (without Hadoop, as Parquet Floor has it); a module of
 * its own so that what does not write Parquet does without these libraries. Start from {@link
 * org.hearsay.parquet.ParquetFormat}.
 */
@NullMarked
package org.hearsay.parquet;

import org.jspecify.annotations.NullMarked;
