package org.hearsay.cli;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.riot.RDFDataMgr;

/** Asks a file of linked data by Apache Jena. */
final class Sparql {
  private Sparql() {}

  /** The rows, a line each, the values between "|". */
  static String ask(Path file, String query) {
    Dataset data = RDFDataMgr.loadDataset(file.toString());
    StringBuilder printed = new StringBuilder();
    try (QueryExecution execution = QueryExecutionFactory.create(query, data)) {
      ResultSet rows = execution.execSelect();
      while (rows.hasNext()) {
        QuerySolution row = rows.next();
        printed
            .append(
                rows.getResultVars().stream()
                    .map(name -> text(row.get(name)))
                    .collect(Collectors.joining("|")))
            .append('\n');
      }
    }
    return printed.toString();
  }

  private static String text(RDFNode node) {
    if (node == null) {
      return "";
    }
    return node.isLiteral() ? node.asLiteral().getLexicalForm() : node.toString();
  }
}
