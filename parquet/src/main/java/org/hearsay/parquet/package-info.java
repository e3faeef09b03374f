/**
 * Events as Parquet, written by DuckDB; a module of its own because DuckDB is large. Start from
 * {@link org.hearsay.parquet.ParquetFormat}.
 */
@NullMarked
package org.hearsay.parquet;

import org.jspecify.annotations.NullMarked;
