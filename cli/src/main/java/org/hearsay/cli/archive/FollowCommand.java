package org.hearsay.cli.archive;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.hearsay.archive.Archive;
import org.hearsay.archive.store.Database.Access;
import org.hearsay.cli.run.Quarantine;
import org.hearsay.cli.run.Streams;
import org.hearsay.cli.run.Web;
import org.hearsay.coding.CodedReport;
import org.hearsay.coding.Coder;
import org.hearsay.exchange.fetch.FetchOptions;
import org.hearsay.exchange.fetch.Fetcher;
import org.hearsay.exchange.follow.Follower;
import org.hearsay.exchange.follow.Memory;
import org.hearsay.exchange.follow.MemoryException;
import org.hearsay.report.Report;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hearsay follow}: feeds in, an archive that grows. */
@Command(
    name = "follow",
    header = "Follows feeds: fetches, codes and archives what they announce.%n",
    description = {
      "Feeds are RSS, Atom or JSON Feed. Sites are asked as robots.txt allows, one",
      "request at a time; a feed every five minutes at most. What is done stands in",
      "a small file beside the archive (FILE.follow): start it again to go on.",
      ""
    },
    customSynopsis = "hearsay follow [OPTION]... --contact ADDRESS FEED...",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:all archived, or passed over because not in English (with --once)",
      "1:some feed or page could not be read or coded; each is named",
      "2:wrong usage"
    })
final class FollowCommand extends OpenArchive {
  private final Function<Duration, Function<Report, CodedReport>> coders;

  @Parameters(paramLabel = "FEED", arity = "1..*", description = "URLs of feeds.")
  private List<String> feeds = List.of();

  @Option(names = "--once", description = "One round, for feeds whose time has come; then end.")
  private boolean once;

  @Option(
      names = "--quarantine",
      paramLabel = "FILE",
      description = "Append what could not be read or coded: time, where, reason.")
  private @Nullable Path quarantine;

  @Mixin private Web web = new Web();
  @Spec private @Nullable CommandSpec spec;

  private final List<URI> urls = new ArrayList<>();
  private Quarantine list = Quarantine.NONE;
  private @Nullable FetchOptions options;

  FollowCommand(Streams streams, Function<Duration, Function<Report, CodedReport>> coders) {
    super(streams, Access.WRITE);
    this.coders = coders;
  }

  @Override
  void check() {
    try {
      options = web.options();
      list = Quarantine.in(quarantine);
      for (String feed : feeds) {
        if (!Web.isUrl(feed)) {
          throw new IllegalArgumentException(
              "FEED: expected a URL of http or https, found " + feed);
        }
        urls.add(new URI(feed));
      }
    } catch (IllegalArgumentException e) {
      throw wrong(String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw wrong("--quarantine: " + e.getMessage());
    } catch (URISyntaxException e) {
      throw wrong("FEED: expected a URL, found " + e.getInput());
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
  }

  @Override
  int run(Archive archive) throws IOException {
    Path memoryFile = file().resolveSibling(file().getFileName() + ".follow");
    LazyCoder coder = new LazyCoder(() -> coders.apply(Coder.DEFAULT_LIMIT));
    Told told = new Told(streams, list);
    try (Fetcher fetcher = new Fetcher(Objects.requireNonNull(options));
        Memory memory = Memory.open(memoryFile)) {
      Follower follower = new Follower(fetcher, archive, coder, memory, told);
      for (boolean more = true; more; ) {
        Instant next = follower.round(urls);
        told.round(once ? "" : next.toString());
        more = !once;
        if (more) {
          Thread.sleep(Math.max(1, Duration.between(Instant.now(), next).toMillis()));
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      say("interrupted");
    } catch (MemoryException e) {
      say(String.valueOf(e.getMessage()));
      return 1;
    }
    return told.status();
  }
}
