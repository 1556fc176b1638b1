package org.copytaster.extract.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.copytaster.document.Mention.Amount;
import org.copytaster.lexicon.KnowledgeFile;
import org.copytaster.lexicon.Row;
import org.copytaster.pattern.Pattern;
import org.copytaster.pattern.PatternCompiler;

/**
 * A line of a rules file: {@code name, takes, marks, pattern, example}.
 *
 * @param takes which numbers it is asked about
 * @param marks what it says of the figure beside its kind, and where it holds; see {@link Marks}
 * @param example a sentence in which it must match at the number in square brackets
 */
record Rule(Row row, String name, Takes takes, Marks marks, Pattern pattern, String example) {

  /** The mark that names the modes a rule holds in. */
  static final String MODE = "mode";

  /** The mark that names the smallest number a rule takes. */
  static final String LEAST = "least";

  static final String MOST = "most";

  /** The mark of a rule that its kind does not lend to another. */
  static final String OWN = "own";

  private static final String UNLESS = "unless";

  private static final BigDecimal HUNDRED = new BigDecimal(100);

  /** Sorts of numbers. */
  enum Takes {
    /** a number without percent word, above zero */
    COUNT,
    PERCENT,
    /** no, nobody, none, 0 */
    ZERO,
    /** a number with or without percent word, above zero */
    ANY,
    /** 51.4 without percent word: what only a share is */
    DECIMAL;

    boolean accepts(Amount amount) {
      boolean zero = amount.quantity().low().signum() == 0;
      return switch (this) {
        case ZERO -> zero && !amount.quantity().isPercent();
        case COUNT -> !zero && !amount.quantity().isPercent();
        case PERCENT -> amount.quantity().isPercent();
        case ANY -> !zero || amount.quantity().isPercent();
        case DECIMAL -> !amount.quantity().isPercent() && isDecimal(amount.quantity().low());
      };
    }

    private static boolean isDecimal(BigDecimal value) {
      return value.compareTo(HUNDRED) < 0 && value.stripTrailingZeros().scale() > 0;
    }
  }

  /**
   * The third column: {@code -} or words and settings separated by commas.
   *
   * <p>{@code mode=poll}: only where the story speaks of polls; {@code kind=dead}: (of flags) only
   * for that kind; {@code subset}, {@code other}, {@code main} (of a kind's rules: even if long
   * ago, where the story opens with it), {@code unasserted}, {@code status=final}: what the rule
   * says of the figure; {@code prefer}: wins over closer rules and over refusals; {@code cost=5}:
   * gives way to rules that reach no more than so many tokens farther; {@code least=12}: for no
   * smaller number; {@code most=1}: for no larger one; {@code story=captivity}: only in a story
   * that has a word of the class; {@code same}, {@code noun}: (of references) to a count of as
   * many, of the same noun; {@code pair=next}: the number is the first of two that are one result,
   * {@code pair=before}: the second; {@code rival}: the holder is the other one of two; {@code
   * twice}: two holders have as much each; {@code part=dead,sum=casualty,told=die, beside=rest}:
   * see {@link Sums}; {@code own}: not lent to another kind; {@code unless=under}: not for a number
   * of that relation.
   */
  record Marks(
      Map<String, String> values,
      Map<String, List<String>> choices,
      Optional<BigDecimal> least,
      Optional<BigDecimal> most) {

    private static final List<String> KNOWN =
        List.of(
            MODE,
            "kind",
            "subset",
            "other",
            "main",
            "unasserted",
            "status",
            "prefer",
            "cost",
            LEAST,
            MOST,
            "same",
            "noun",
            "story",
            "pair",
            "rival",
            "twice",
            "part",
            "sum",
            "told",
            "beside",
            OWN,
            UNLESS);

    static Marks parse(Row row, String text) {
      Map<String, String> values = new HashMap<>();
      if (!text.equals("-")) {
        for (String mark : text.split(",")) {
          int equals = mark.indexOf('=');
          String name = equals < 0 ? mark : mark.substring(0, equals);
          if (!KNOWN.contains(name)) {
            throw row.error("there is no mark " + name + "; known are " + KNOWN);
          }
          values.put(name, equals < 0 ? "" : mark.substring(equals + 1));
        }
      }
      try {
        return of(values);
      } catch (NumberFormatException e) {
        throw row.error(LEAST + " and " + MOST + " are numbers");
      }
    }

    private static Marks of(Map<String, String> values) {
      Map<String, List<String>> choices = new HashMap<>();
      values.forEach((name, value) -> choices.put(name, List.of(value.split("\\|"))));
      return new Marks(
          Map.copyOf(values),
          Map.copyOf(choices),
          Optional.ofNullable(values.get(LEAST)).map(BigDecimal::new),
          Optional.ofNullable(values.get(MOST)).map(BigDecimal::new));
    }

    /** Whether the number is neither below the least nor above the most. */
    boolean bound(BigDecimal value) {
      return least.filter(bound -> value.compareTo(bound) < 0).isEmpty()
          && most.filter(bound -> value.compareTo(bound) > 0).isEmpty();
    }

    boolean has(String name) {
      return values.containsKey(name);
    }

    Optional<String> value(String name) {
      return Optional.ofNullable(values.get(name));
    }

    /** Whether the setting is absent or has this value, alone or beside others ({@code a|b}). */
    boolean allows(String name, String value) {
      List<String> wanted = choices.get(name);
      return wanted == null || wanted.contains(value);
    }

    Marks and(Marks other) {
      Map<String, String> both = new HashMap<>(values);
      both.putAll(other.values);
      return of(both);
    }
  }

  /** All rules of a file; {@code like FILE marks} lines are left to the caller. */
  static List<Rule> read(KnowledgeFile file, PatternCompiler compiler) {
    List<Rule> rules = new ArrayList<>();
    for (Row row : file.rows()) {
      if (!row.field(0, "name").equals("like")) {
        rules.add(read(row, compiler));
      }
    }
    return rules;
  }

  private static Rule read(Row row, PatternCompiler compiler) {
    String takes = row.field(1, "takes");
    String pattern = row.field(3, "pattern");
    return new Rule(
        row,
        row.field(0, "name"),
        Arrays.stream(Takes.values())
            .filter(t -> t.name().toLowerCase(Locale.ROOT).equals(takes))
            .findFirst()
            .orElseThrow(() -> row.error("a rule takes count, percent, zero, any or decimal")),
        Marks.parse(row, row.field(2, "marks")),
        compiler.compile(row, pattern, 'N'),
        row.field(4, "example"));
  }

  /** Whether the rule is about such a number. */
  boolean accepts(Amount amount) {
    return takes.accepts(amount)
        && marks.bound(amount.quantity().low())
        && marks
            .value(UNLESS)
            .filter(relation -> amount.quantity().relation().toString().equals(relation))
            .isEmpty();
  }

  /** Whether it is asked about such a number in such a story. */
  boolean fits(Amount amount, Setting setting) {
    return accepts(amount) && setting.allows(this);
  }

  Rule with(Marks more) {
    return new Rule(row, name, takes, marks.and(more), pattern, example);
  }
}
