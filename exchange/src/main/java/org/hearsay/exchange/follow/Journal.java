package org.hearsay.exchange.follow;

import java.net.URI;
import org.hearsay.archive.Archive.Added;

/** Is told what becomes of what feeds announce. */
public interface Journal {
  /** A report is in the archive for good. */
  void added(URI url, Added how);

  /** It is not for the archive. */
  void passed(URI url, String reason);

  /** It could not be had, read or coded and is not tried again; or a feed could not be read. */
  void failed(URI url, String reason);
}
