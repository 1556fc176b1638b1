package org.copytaster.document;

import java.util.List;
import org.copytaster.lexicon.WordClasses;

/** Tokens as word classes read them. */
public record TokenWords(List<Token> tokens) implements WordClasses.Words {

  @Override
  public int size() {
    return tokens.size();
  }

  @Override
  public String form(int position) {
    return tokens.get(position).form();
  }

  @Override
  public String lemma(int position) {
    return tokens.get(position).lemma();
  }
}
