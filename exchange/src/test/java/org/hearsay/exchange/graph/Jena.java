package org.hearsay.exchange.graph;

import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.JsonDocument;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.lang.LangJSONLD11;
import org.apache.jena.riot.system.ErrorHandlerFactory;

/** Reads linked data with Apache Jena, which stops at what is not quite right. */
public final class Jena {
  /** Of the context of Web Annotations so much as is used, so that nothing is fetched. */
  private static final String ANNOTATIONS =
      """
      {"@context": {
        "oa": "http://www.w3.org/ns/oa#",
        "dcterms": "http://purl.org/dc/terms/",
        "dc": "http://purl.org/dc/elements/1.1/",
        "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
        "as": "http://www.w3.org/ns/activitystreams#",
        "foaf": "http://xmlns.com/foaf/0.1/",
        "id": {"@type": "@id", "@id": "@id"},
        "type": {"@type": "@id", "@id": "@type"},
        "Annotation": "oa:Annotation",
        "AnnotationPage": "as:OrderedCollectionPage",
        "TextualBody": "oa:TextualBody",
        "TextQuoteSelector": "oa:TextQuoteSelector",
        "TextPositionSelector": "oa:TextPositionSelector",
        "Software": "as:Application",
        "describing": "oa:describing",
        "classifying": "oa:classifying",
        "tagging": "oa:tagging",
        "body": {"@type": "@id", "@id": "oa:hasBody"},
        "target": {"@type": "@id", "@id": "oa:hasTarget"},
        "source": {"@type": "@id", "@id": "oa:hasSource"},
        "selector": {"@type": "@id", "@id": "oa:hasSelector"},
        "motivation": {"@type": "@vocab", "@id": "oa:motivatedBy"},
        "purpose": {"@type": "@vocab", "@id": "oa:hasPurpose"},
        "creator": {"@type": "@id", "@id": "dcterms:creator"},
        "items": {"@type": "@id", "@id": "as:items", "@container": "@list"},
        "name": "foaf:name",
        "value": "rdf:value",
        "format": "dc:format",
        "language": "dc:language",
        "exact": "oa:exact",
        "prefix": "oa:prefix",
        "suffix": "oa:suffix",
        "start": "oa:start",
        "end": "oa:end"
      }}
      """;

  private Jena() {}

  public static Dataset trig(Path file) {
    return read(RDFParser.source(file).lang(Lang.TRIG));
  }

  public static Dataset jsonLd(Path file) {
    JsonLdOptions options =
        new JsonLdOptions(
            (url, unused) -> {
              if (!url.toString().equals("http://www.w3.org/ns/anno.jsonld")) {
                throw new AssertionError("a context that nobody has at hand: " + url);
              }
              return JsonDocument.of(new StringReader(ANNOTATIONS));
            });
    return read(
        RDFParser.source(file).lang(Lang.JSONLD11).set(LangJSONLD11.JSONLD_OPTIONS, options));
  }

  private static Dataset read(org.apache.jena.riot.RDFParserBuilder parser) {
    Dataset dataset = DatasetFactory.create();
    parser.errorHandler(ErrorHandlerFactory.errorHandlerStrict).parse(dataset.asDatasetGraph());
    return dataset;
  }

  /** The rows of a query, the values between " | ". */
  public static List<String> rows(Dataset dataset, String query) {
    List<String> rows = new ArrayList<>();
    try (QueryExecution execution = QueryExecutionFactory.create(query, dataset)) {
      ResultSet results = execution.execSelect();
      while (results.hasNext()) {
        QuerySolution row = results.next();
        rows.add(
            results.getResultVars().stream()
                .map(name -> text(row.get(name)))
                .collect(Collectors.joining(" | ")));
      }
    }
    return rows;
  }

  private static String text(RDFNode node) {
    if (node == null) {
      return "-";
    }
    return node.isLiteral() ? node.asLiteral().getLexicalForm() : node.toString();
  }
}
