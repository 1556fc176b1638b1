package org.copytaster.extract.names;

import java.util.Optional;
import org.copytaster.document.Document;
import org.copytaster.document.Mention;
import org.copytaster.value.EntityType;
import org.copytaster.value.Span;

/** The names of a document by token. */
final class NameMap {

  /** A name and its tokens. */
  record Named(Mention.Name name, Span tokens) {

    boolean is(EntityType type) {
      return name.type() == type;
    }

    Span span() {
      return name.span();
    }
  }

  private final Named[] at;

  NameMap(Document document) {
    this.at = new Named[document.tokens().size()];
    for (Mention.Name name : document.mentions(Mention.Name.class)) {
      Span tokens = document.tokenRange(name.span());
      for (int i = tokens.start(); i < tokens.end(); i++) {
        at[i] = new Named(name, tokens);
      }
    }
  }

  Optional<Named> at(int token) {
    return token < 0 || token >= at.length ? Optional.empty() : Optional.ofNullable(at[token]);
  }

  boolean is(int token, EntityType type) {
    return at(token).filter(named -> named.is(type)).isPresent();
  }

  Optional<Named> startingAt(int token) {
    return at(token).filter(named -> named.tokens().start() == token);
  }
}
