package org.copytaster.extract.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copytaster.document.Document;
import org.copytaster.document.Mention;
import org.copytaster.extract.Extractor;
import org.copytaster.value.EntityType;
import org.copytaster.value.Span;

/** Ties titles, offices and parties to the people whose names stand beside them. */
public final class RoleExtractor implements Extractor {

  private final NameWords names;

  public RoleExtractor(NameWords names) {
    this.names = names;
  }

  @Override
  public Set<Class<? extends Mention>> finds() {
    return Set.of(Mention.Role.class, Mention.Affiliation.class);
  }

  @Override
  public Set<Class<? extends Mention>> needs() {
    return Set.of(Mention.Name.class);
  }

  @Override
  public List<? extends Mention> extract(Document document) {
    Story story = new Story(document, names);
    NameMap map = new NameMap(document);
    RolesBefore before = new RolesBefore(names, story, map);
    RolesAfter after = new RolesAfter(names, story, map);
    RoleOwners owners = new RoleOwners(story, map);
    List<Mention> found = new ArrayList<>();
    for (Mention.Name name : document.mentions(Mention.Name.class)) {
      if (name.type() != EntityType.PERSON) {
        continue;
      }
      Span tokens = document.tokenRange(name.span());
      if (tokens.length() == 0) {
        continue;
      }
      List<RolePhrase> roles = new ArrayList<>();
      before.before(tokens).ifPresent(roles::add);
      before.introducing(tokens).ifPresent(roles::add);
      roles.addAll(after.after(tokens));
      for (RolePhrase role : roles) {
        Span span = story.span(role.tokens().start(), role.tokens().end());
        found.add(
            new Mention.Role(
                span, name.span(), owners.organization(role), status(story, role), role.rule()));
        owners
            .party(role)
            .ifPresent(party -> found.add(affiliation(name.span(), party, role.rule())));
      }
      owners
          .partyBeside(tokens)
          .ifPresent(party -> found.add(affiliation(name.span(), party, "beside")));
    }
    return found;
  }

  private static Mention.Affiliation affiliation(Span person, NameMap.Named party, String rule) {
    return new Mention.Affiliation(person.cover(party.span()), person, party.span(), rule);
  }

  private String status(Story story, RolePhrase role) {
    String status = role.past() ? "former" : "current";
    Optional<String> said = Optional.empty();
    for (int i = role.tokens().start(); i < role.tokens().end(); i++) {
      String form = story.form(i);
      said = said.or(() -> names.status(form));
    }
    return said.orElse(status);
  }
}
