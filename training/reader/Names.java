import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

/**
 * Names.java REPORTS.jsonl OUT.jsonl: marks the names in texts by the three-class tagger of CoreNLP 4.5.10 (Finkel et al.
 * 2005), to learn names from more news than the treebanks have. Offsets count code points. CoreNLP, its models and Jackson
 * must be on the class path; Hearsay itself does not use CoreNLP.
 */
public final class Names {
  private static final Map<String, String> TYPES =
      Map.of("PERSON", "person", "ORGANIZATION", "organization", "LOCATION", "place");

  public static void main(String[] files) throws Exception {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,pos,lemma,ner");
    properties.setProperty("tokenize.options", "untokenizable=noneKeep,invertible=true");
    properties.setProperty("ner.model", "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz");
    for (String off : new String[] {"applyFineGrained", "applyNumericClassifiers", "useSUTime", "buildEntityMentions"}) {
      properties.setProperty("ner." + off, "false");
    }
    StanfordCoreNLP tagger = new StanfordCoreNLP(properties);
    ObjectMapper json = new ObjectMapper();
    try (BufferedReader in = Files.newBufferedReader(Path.of(files[0]));
        BufferedWriter out = Files.newBufferedWriter(Path.of(files[1]))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        JsonNode report = json.readTree(line);
        String text = report.get("text").asText();
        Annotation annotation = new Annotation(text);
        tagger.annotate(annotation);
        ObjectNode row = json.createObjectNode().put("id", report.get("id").asText());
        ArrayNode names = row.putArray("names");
        String last = "";
        int end = -2;
        for (CoreLabel token : annotation.get(CoreAnnotations.TokensAnnotation.class)) {
          String type = TYPES.getOrDefault(token.ner(), "");
          if (!type.isEmpty()) {
            int begin = text.codePointCount(0, token.beginPosition());
            boolean same = type.equals(last) && begin - end <= 1;
            ObjectNode name = same ? (ObjectNode) names.get(names.size() - 1) : names.addObject().put("begin", begin).put("type", type);
            end = text.codePointCount(0, token.endPosition());
            name.put("end", end);
          }
          last = type;
        }
        out.write(row.toString());
        out.newLine();
      }
    }
  }
}
