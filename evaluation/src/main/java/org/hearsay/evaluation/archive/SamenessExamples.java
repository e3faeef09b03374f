package org.hearsay.evaluation.archive;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.archive.happening.Sameness;
import org.hearsay.archive.happening.Sign;
import org.hearsay.archive.happening.Signs;
import org.hearsay.archive.happening.Telling;
import org.hearsay.archive.record.CodedRecord;
import org.hearsay.archive.record.RecordException;
import org.hearsay.archive.record.RecordReader;
import org.hearsay.archive.word.Rarity;
import org.hearsay.archive.word.Words;
import org.hearsay.evaluation.archive.LabelledTellings.Labelled;
import org.hearsay.evaluation.archive.LabelledTellings.Subject;

/**
 * Writes what the weights of {@link Sameness} are learnt from ({@code training/archive}): {@code
 * SamenessExamples (dossiers|ecb GOLD.jsonl CODED.jsonl)... > examples.tsv}. A line is a telling
 * against the tellings, so far, of a happening of the same subject: subject, corpus, whether it
 * tells that happening (1 or 0), then the value of each sign.
 */
public final class SamenessExamples {
  /** So many tellings of a happening are compared, as in the archive. */
  private static final int MEMBERS = 12;

  private final PrintStream out;
  private final Random random = new Random(1);

  private SamenessExamples(PrintStream out) {
    this.out = out;
  }

  /** Writes the examples to standard output. */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    out.println(
        "subject\tcorpus\tsame\t"
            + Stream.of(Sign.values()).map(Sign::name).collect(Collectors.joining("\t")));
    SamenessExamples examples = new SamenessExamples(out);
    for (int i = 0; i + 2 < args.length; i += 3) {
      Map<String, CodedRecord> coded = coded(Path.of(args[i + 2]));
      List<Subject> subjects =
          args[i].equals("dossiers")
              ? LabelledTellings.ofDossiers(Path.of(args[i + 1]), coded)
              : LabelledTellings.ofEcbPlus(Path.of(args[i + 1]), coded);
      Rarity rarity = rarity(coded);
      for (Subject subject : subjects) {
        examples.write(subject, args[i], rarity);
      }
    }
    out.flush();
  }

  private static Map<String, CodedRecord> coded(Path file) throws IOException {
    Map<String, CodedRecord> records = new LinkedHashMap<>();
    for (String line : Files.readAllLines(file)) {
      try {
        CodedRecord record = RecordReader.read(line);
        records.put(record.header().id(), record);
      } catch (RecordException e) {
        throw new IOException(file + ": " + e.getMessage(), e);
      }
    }
    return records;
  }

  private static Rarity rarity(Map<String, CodedRecord> records) {
    Rarity rarity = new Rarity();
    for (CodedRecord record : records.values()) {
      Set<Integer> terms = new HashSet<>();
      Words.of(record.header().text()).stream()
          .filter(Words.Word::isContent)
          .forEach(w -> terms.add(Words.hash(w.stem())));
      terms.forEach(rarity::count);
      rarity.countReport();
    }
    return rarity;
  }

  private void write(Subject subject, String corpus, Rarity rarity) {
    for (Labelled telling : subject.tellings()) {
      Map<String, List<Labelled>> happenings = new LinkedHashMap<>();
      for (Labelled other : subject.tellings()) {
        if (!other.equals(telling)
            && other.telling().report() <= telling.telling().report()
            && !other.happening().isEmpty()) {
          happenings.computeIfAbsent(other.happening(), h -> new ArrayList<>()).add(other);
        }
      }
      happenings.forEach(
          (happening, members) -> {
            boolean same = telling.happening().equals(happening);
            // What nobody labelled may be one more sentence on what the report is known to tell.
            boolean open =
                telling.happening().isEmpty()
                    && subject.reports(happening).contains(telling.telling().report());
            if (!open) {
              write(subject, corpus, rarity, telling, members, same);
              if (members.size() > 1) {
                write(subject, corpus, rarity, telling, some(members), same);
              }
            }
          });
    }
  }

  /** As many as may be known before the others come. */
  private List<Labelled> some(List<Labelled> members) {
    List<Labelled> shuffled = new ArrayList<>(members);
    Collections.shuffle(shuffled, random);
    return shuffled.subList(0, 1 + random.nextInt(members.size() - 1));
  }

  private void write(
      Subject subject,
      String corpus,
      Rarity rarity,
      Labelled telling,
      List<Labelled> members,
      boolean same) {
    List<Labelled> last = members.subList(Math.max(0, members.size() - MEMBERS), members.size());
    List<Telling> tellings = last.stream().map(Labelled::telling).toList();
    String type = telling.telling().type();
    if (tellings.stream().noneMatch(t -> Sameness.comparable(t.type(), type))) {
      return;
    }
    boolean story = last.stream().anyMatch(m -> m.story().equals(telling.story()));
    Map<Sign, Double> signs = Signs.of(telling.telling(), tellings, story, rarity);
    out.println(
        subject.id()
            + "\t"
            + corpus
            + "\t"
            + (same ? 1 : 0)
            + "\t"
            + Stream.of(Sign.values())
                .map(s -> signs.getOrDefault(s, 0.0).toString())
                .collect(Collectors.joining("\t")));
  }
}
