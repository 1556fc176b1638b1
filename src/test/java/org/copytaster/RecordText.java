package org.copytaster;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.copytaster.record.EntityMention;
import org.copytaster.record.Organization;
import org.copytaster.record.Party;
import org.copytaster.record.Person;
import org.copytaster.record.Place;
import org.copytaster.record.Quote;
import org.copytaster.record.Ref;
import org.copytaster.record.StoryRecord;

/** Entities and quotes of a record in the short form of the tables in corpus/LANGUAGE. */
final class RecordText {

  private RecordText() {}

  /** All entities; {@code -} for none. */
  static String entities(StoryRecord record) {
    List<String> items = new ArrayList<>();
    record.people().forEach(p -> items.add(person(p)));
    record.parties().forEach(p -> items.add(party(p)));
    record.organizations().forEach(o -> items.add(organization(o)));
    record.places().forEach(p -> items.add(place(p)));
    return items.isEmpty() ? "-" : String.join(" ; ", items);
  }

  /** All quotes, direct or not, in the order of the text; {@code -} for none. */
  static String quotes(StoryRecord record) {
    return record.quotes().isEmpty()
        ? "-"
        : record.quotes().stream().map(RecordText::quote).collect(Collectors.joining(" ; "));
  }

  private static String person(Person person) {
    StringBuilder text = new StringBuilder("person " + names(person.name(), person.aliases()));
    person.roles().forEach(role -> text.append(role(role)));
    person.party().ifPresent(party -> text.append(" {party=").append(party.name()).append('}'));
    return text.append(others(person.mentions())).toString();
  }

  private static String role(Person.Role role) {
    String at = role.organization().map(Ref::name).map(name -> " @ " + name).orElse("");
    return " [" + role.status() + " " + role.title() + at + "]";
  }

  private static String party(Party party) {
    Optional<String> gloss = party.gloss().map(g -> " {gloss=" + g + "}");
    Optional<String> stance = party.stance().map(s -> " {stance=" + s + "}");
    return "party "
        + names(party.name(), party.aliases())
        + gloss.orElse("")
        + stance.orElse("")
        + others(party.mentions());
  }

  private static String organization(Organization organization) {
    return "organization "
        + organization.kind()
        + " "
        + names(organization.name(), organization.aliases())
        + others(organization.mentions());
  }

  private static String place(Place place) {
    return "place "
        + place.kind()
        + place.country().map(c -> "/" + c).orElse("")
        + " "
        + names(place.name(), place.aliases())
        + others(place.mentions());
  }

  private static String names(String name, List<String> aliases) {
    return aliases.isEmpty() ? name : name + " = " + String.join(" = ", aliases);
  }

  /** Mentions that are no names, each with a {@code ~} before it. */
  private static String others(List<EntityMention> mentions) {
    return mentions.stream()
        .filter(mention -> mention.kind() != EntityMention.Kind.NAME)
        .map(mention -> " ~ " + mention.text())
        .collect(Collectors.joining());
  }

  private static String quote(Quote quote) {
    String text = quote.type().equals("direct") ? quote.text() : "(" + quote.text() + ")";
    return quote.speaker().map(Ref::name).orElse("-") + ": " + text + (quote.closed() ? "" : " …");
  }
}
