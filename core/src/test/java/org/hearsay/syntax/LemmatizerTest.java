package org.hearsay.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LemmatizerTest {
  @ParameterizedTest
  @CsvSource({
    "said,VBD,say",
    "walked,VBD,walk",
    "hoped,VBD,hope",
    "stopped,VBN,stop",
    "carried,VBD,carry",
    "agreed,VBD,agree",
    "used,VBN,use",
    "added,VBD,add",
    "expelled,VBD,expel",
    "killed,VBN,kill",
    "passed,VBD,pass",
    "arguing,VBG,argue",
    "offered,VBD,offer",
    "visited,VBD,visit",
    "closed,VBD,close",
    "ceded,VBD,cede",
    "changing,VBG,change",
    "bringing,VBG,bring",
    "making,VBG,make",
    "running,VBG,run",
    "telling,VBG,tell",
    "lying,VBG,lie",
    "found,VBD,find",
    "found,VB,found",
    "denies,VBZ,deny",
    "goes,VBZ,go",
    "reaches,VBZ,reach",
    "Ministries,NNS,ministry",
    "women,NNS,woman",
    "crises,NNS,crisis",
    "buses,NNS,bus",
    "boxes,NNS,box",
    "series,NNS,series",
    "States,NNPS,State",
    "Moscow,NNP,Moscow",
    "larger,JJR,large",
    "biggest,JJS,big",
    "easier,JJR,easy",
    "worse,JJR,bad",
    "better,RBR,well",
    "An,DT,a",
    "them,PRP,they",
    "i,PRP,I",
    "her,PRP$,her",
    "n't,RB,not",
    "’ll,MD,will",
    "Officials,NNS,official",
  })
  void formsGoBackToTheirLemma(String form, String tag, String lemma) {
    assertEquals(lemma, Lemmatizer.standard().lemma(form, tag));
  }

  @Test
  void whatIsShortOfHaveAndBe() {
    assertEquals("be", Lemmatizer.standard().lemma("'s", "VBZ"));
    assertEquals("have", Lemmatizer.standard().lemma("'ve", "VBP"));
    assertEquals("'s", Lemmatizer.standard().lemma("’s", "POS"));
  }
}
