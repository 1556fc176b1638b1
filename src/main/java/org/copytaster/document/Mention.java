package org.copytaster.document;

import java.util.Optional;
import org.copytaster.value.EntityType;
import org.copytaster.value.Quantity;
import org.copytaster.value.Span;
import org.copytaster.value.TimeValue;

/** Something an extractor found in the text; {@code rule} says what recognised it. */
public sealed interface Mention {

  Span span();

  String rule();

  /** A proper name. */
  record Name(Span span, EntityType type, String rule) implements Mention {}

  /**
   * What is known of a name: by a list of names, by a head word, by a word beside it.
   *
   * @param span the name
   * @param kind country, city … of a place; company, media … of an organization
   * @param country ISO 3166-1 alpha-2
   * @param identity equal for two names of one thing; where lists name it
   */
  record Known(
      Span span,
      Optional<String> kind,
      Optional<String> country,
      Optional<String> identity,
      String rule)
      implements Mention {}

  /**
   * A title or office tied to a person: {@code UN Secretary-General}, {@code former leader of the
   * country}.
   *
   * @param span the role phrase
   * @param person the name it belongs to
   * @param organization the organization or place named in it or beside it
   * @param status current, former or other
   */
  record Role(Span span, Span person, Optional<Span> organization, String status, String rule)
      implements Mention {}

  /** That a person belongs to a party: both are spans of names. */
  record Affiliation(Span span, Span person, Span party, String rule) implements Mention {}

  /** What the text says of a party beside its name: a translation, a stance. */
  record PartyNote(Span span, Span party, Optional<Span> gloss, Optional<Span> stance, String rule)
      implements Mention {}

  /** A mention without a name: {@code the spokesman}, {@code him}; {@code of} is a name's span. */
  record Anaphor(Span span, Span of, boolean pronoun, String rule) implements Mention {}

  /**
   * A country that figures are of and that the text names by its people alone: {@code Danish}.
   *
   * @param country ISO 3166-1 alpha-2
   */
  record Homeland(Span span, String name, String country, String rule) implements Mention {}

  /** Two names of one entity, by a statement of the text: {@code United Nations (UN)}. */
  record Alias(Span span, Span of, String rule) implements Mention {}

  /** A number as stated, with its hedge and percent word. */
  record Amount(Span span, Quantity quantity, String rule) implements Mention {}

  /**
   * A number that is no figure.
   *
   * @param quantity as read; absent where it was never read as an amount
   * @param detail what {@code rule} overruled, or what kept it from holding
   */
  record Rejected(Span span, Optional<Quantity> quantity, String rule, Optional<String> detail)
      implements Mention {}

  /** A date, time, duration or set. */
  record Time(Span span, TimeValue value, String rule) implements Mention {}

  /** A quotation; {@code span} holds its marks if it is direct. */
  record Quotation(
      Span span,
      boolean direct,
      boolean closed,
      Optional<Speaker> speaker,
      Optional<Span> cue,
      String rule)
      implements Mention {}

  /** Who speaks: a name, a nominal or a role as written. */
  record Speaker(Span span) {}

  /**
   * When and where what a figure counts happened.
   *
   * @param span the figure
   * @param kind that of the figure
   * @param when a time of the text, or a stretch of days that its times bound
   * @param where the name of a place, or of a homeland's people
   */
  record Occasion(Span span, String kind, Optional<Time> when, Optional<Span> where, String rule)
      implements Mention {

    public Counted counted() {
      return new Counted(span, kind);
    }
  }

  /** What tells the figures of one number apart: {@code no casualties} are no dead, no injured. */
  record Counted(Span span, String kind) {}

  /**
   * A figure of some kind.
   *
   * @param kind its id in models: {@code vote_share}
   * @param subject the counted noun phrase
   * @param of holder of a share, of votes, of seats
   * @param option the holder where no word of the text names it: {@code for}, {@code against}
   * @param by who states it
   */
  record Figure(
      Span span,
      String kind,
      Quantity quantity,
      Optional<Span> subject,
      Optional<Span> of,
      Optional<String> option,
      Optional<Span> by,
      boolean asserted,
      boolean main,
      boolean subset,
      Optional<String> status,
      String rule)
      implements Mention {

    public Counted counted() {
      return new Counted(span, kind);
    }

    /** The same figure of another kind. */
    public Figure withKind(String other) {
      return new Figure(
          span, other, quantity, subject, of, option, by, asserted, main, subset, status, rule);
    }

    /** The same figure with what the text says of how settled it is. */
    public Figure withStatus(Optional<String> other) {
      return new Figure(
          span, kind, quantity, subject, of, option, by, asserted, main, subset, other, rule);
    }

    /** The same figure as a part of a larger total, or not. */
    public Figure withSubset(boolean part) {
      return new Figure(
          span, kind, quantity, subject, of, option, by, asserted, main, part, status, rule);
    }

    /** The same figure as one of the story's own event, or of another. */
    public Figure withMain(boolean news) {
      return new Figure(
          span, kind, quantity, subject, of, option, by, asserted, news, subset, status, rule);
    }
  }
}
