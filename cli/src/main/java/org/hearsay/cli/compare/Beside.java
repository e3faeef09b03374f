package org.hearsay.cli.compare;

import java.io.IOException;
import org.hearsay.exchange.export.EventRecord;
import org.hearsay.exchange.export.EventWriter;
import org.hearsay.exchange.export.Selection;

/** One way to set what others coded beside ours, which it is given first. */
abstract class Beside implements EventWriter {
  /** What of ours is compared. */
  abstract Selection selection();

  /** Reads what the others have. */
  abstract void theirs(Inputs inputs);

  /** The table, its lines ended. */
  abstract String table();

  /** One line on what stands in no row of the table. */
  abstract String leftOut();

  @Override
  public void add(EventRecord event) throws IOException {}

  @Override
  public void close() {}
}
