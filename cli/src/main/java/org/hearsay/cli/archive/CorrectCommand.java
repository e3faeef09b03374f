package org.hearsay.cli.archive;

import java.util.Locale;
import org.hearsay.archive.Archive;
import org.hearsay.archive.record.Correction.Field;
import org.hearsay.archive.store.Database.Access;
import org.hearsay.cli.run.Streams;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hearsay archive correct}: a person sets a record right. */
@Command(
    name = "correct",
    header = "Sets one record right; kept apart, and applied again after recoding.%n",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class CorrectCommand extends OpenArchive {
  @Parameters(index = "0", paramLabel = "REPORT", description = "The report's id.")
  private String report = "";

  @Parameters(index = "1", paramLabel = "RECORD", description = "e1, a3 …: as it was coded.")
  private String record = "";

  @Parameters(
      index = "2",
      paramLabel = "FIELD",
      description = "type or status of an event, source or polarity of an attribution; remove.")
  private Field field = Field.REMOVE;

  @Parameters(index = "3", arity = "0..1", paramLabel = "VALUE", description = "What is right.")
  private String value = "";

  @Option(names = "--author", paramLabel = "NAME", description = "Who says so (default: you).")
  private String author = System.getProperty("user.name", "");

  CorrectCommand(Streams streams) {
    super(streams, Access.CHANGE);
  }

  @Override
  int run(Archive archive) {
    archive.corrections().correct(report, record, field, value, author);
    archive.commit();
    say(report + " " + record + ": corrected " + field.name().toLowerCase(Locale.ROOT));
    return 0;
  }
}
