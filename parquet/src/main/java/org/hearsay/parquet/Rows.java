package org.hearsay.parquet;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;
import org.hearsay.exchange.table.EventRows;
import org.hearsay.exchange.table.EventRows.Column;
import org.jspecify.annotations.Nullable;

/** Rows of cells as parquet-java takes them: each column with its type, an empty cell as a null. */
final class Rows extends WriteSupport<List<String>> {
  private static final List<Column> COLUMNS = EventRows.columns();

  private @Nullable RecordConsumer consumer;

  private static Type type(Column column) {
    return switch (column.type()) {
      case "integer" -> Types.optional(PrimitiveTypeName.INT64).named(column.name());
      case "number" -> Types.optional(PrimitiveTypeName.DOUBLE).named(column.name());
      case "date" ->
          Types.optional(PrimitiveTypeName.INT32)
              .as(LogicalTypeAnnotation.dateType())
              .named(column.name());
      case "boolean" -> Types.optional(PrimitiveTypeName.BOOLEAN).named(column.name());
      default ->
          Types.optional(PrimitiveTypeName.BINARY)
              .as(LogicalTypeAnnotation.stringType())
              .named(column.name());
    };
  }

  /** Deprecated, but the only one that has to be there. */
  @Override
  @SuppressWarnings("deprecation")
  public WriteContext init(Configuration configuration) {
    MessageType schema = new MessageType("event", COLUMNS.stream().map(Rows::type).toList());
    return new WriteContext(schema, Map.of());
  }

  @Override
  public void prepareForWrite(RecordConsumer given) {
    consumer = given;
  }

  @Override
  public void write(List<String> cells) {
    RecordConsumer out = Objects.requireNonNull(consumer);
    out.startMessage();
    for (int i = 0; i < cells.size(); i++) {
      if (!cells.get(i).isEmpty()) {
        Column column = COLUMNS.get(i);
        out.startField(column.name(), i);
        add(out, column, cells.get(i));
        out.endField(column.name(), i);
      }
    }
    out.endMessage();
  }

  private static void add(RecordConsumer out, Column column, String cell) {
    switch (column.type()) {
      case "integer" -> out.addLong(Long.parseLong(cell));
      case "number" -> out.addDouble(Double.parseDouble(cell));
      case "date" -> out.addInteger(Math.toIntExact(LocalDate.parse(cell).toEpochDay()));
      case "boolean" -> out.addBoolean(Boolean.parseBoolean(cell));
      default -> out.addBinary(Binary.fromString(cell));
    }
  }
}
