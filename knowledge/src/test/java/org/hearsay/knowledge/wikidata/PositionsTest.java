package org.hearsay.knowledge.wikidata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.hearsay.knowledge.wikidata.Positions.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PositionsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "President of France | GOV president FRA alone",
        "President of the United States | GOV president USA alone",
        "President of the Republic of France | GOV president FRA alone",
        "Prime Minister of the Netherlands | GOV prime minister NLD alone",
        "Norwegian Minister of Foreign Affairs | GOV foreign minister NOR alone",
        "Minister of Foreign Affairs (Ukraine) | GOV foreign minister UKR alone",
        "United States Secretary of State | GOV secretary of state USA alone",
        "Minister for Fisheries of Norway | GOV minister for fisheries of norway NOR",
        "ambassador of Norway to Russia | GOV ambassador of norway to russia NOR",
        "ambassador to Russia | GOV ambassador to russia -",
        "Russian ambassador to Norway | GOV russian ambassador to norway RUS",
        "Governor of Texas | GOV governor of texas -",
        "mayor of Port Larkin | GOV mayor of port larkin -",
        "mayor | GOV mayor -",
        "member of the Bundestag | LEG member of parliament -",
        "Member of the 57th Parliament of the United Kingdom | LEG member of parliament GBR",
        "President of the National Assembly of France | LEG president of the national assembly of france FRA",
        "chief justice of Panama | JUD chief justice PAN",
        "Secretary-General of the United Nations | IGO un secretary-general - alone"
      })
  void anOfficeIsToldByItsLabel(String label, String expected) {
    Position p = Positions.standard().of(label).orElseThrow();
    assertEquals(
        expected,
        String.join(" ", p.sector().name(), p.role(), p.country().orElse("-"))
            + (p.isKnownBySurname() ? " alone" : ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "president",
        "president of the Larkin Chess Club",
        "chancellor of the University of Tolvane",
        "Bishop of Karsa",
        "professor",
        "chief executive officer",
        "King of Pop",
        "head coach",
        "of",
        "(",
      })
  void whatIsNoPublicOfficeIsNone(String label) {
    // A president of nothing that is named may be a state's: the statement's country tells.
    assertEquals(label.equals("president"), Positions.standard().of(label).isPresent(), label);
  }

  @Test
  void anyLabelIsReadOrPassedOver() {
    Random random = new Random(8);
    String good = "Minister of Foreign Affairs (Ukraine)";
    for (int n = 0; n < 20_000; n++) {
      StringBuilder label = new StringBuilder(good);
      for (int i = random.nextInt(5); i >= 0; i--) {
        int at = random.nextInt(label.length());
        label.replace(at, at + random.nextInt(3), Character.toString(random.nextInt(0x250)));
      }
      Positions.standard()
          .of(label.toString())
          .ifPresent(p -> assertTrue(!p.role().isBlank(), label.toString()));
    }
  }
}
