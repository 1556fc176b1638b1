package org.copytaster.extract.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.copytaster.document.Category;
import org.copytaster.document.Document;
import org.copytaster.document.Mention;
import org.copytaster.document.Sentence;
import org.copytaster.extract.Extractor;
import org.copytaster.value.EntityType;
import org.copytaster.value.Span;

/**
 * Finds mentions without a name where it is certain whom they mean: {@code the spokesman} when the
 * story has one, {@code him} when its sentence has one person.
 */
public final class AnaphorExtractor implements Extractor {

  private final NameWords names;

  public AnaphorExtractor(NameWords names) {
    this.names = names;
  }

  @Override
  public Set<Class<? extends Mention>> finds() {
    return Set.of(Mention.Anaphor.class);
  }

  @Override
  public Set<Class<? extends Mention>> needs() {
    return Set.of(Mention.Name.class, Mention.Known.class, Mention.Role.class);
  }

  @Override
  public List<? extends Mention> extract(Document document) {
    Story story = new Story(document, names);
    NameMap map = new NameMap(document);
    List<Mention> found = new ArrayList<>();
    titles(story, map, found);
    for (Sentence sentence : document.sentences()) {
      pronouns(story, map, sentence, found);
    }
    country(story, map).ifPresent(of -> countries(story, map, of, found));
    return found;
  }

  /** {@code The Secretary-General}: the one person of the story so far who is one. */
  private void titles(Story story, NameMap map, List<Mention> found) {
    Map<String, Set<String>> holders = new HashMap<>();
    Map<String, Span> last = new HashMap<>();
    Map<Integer, List<Mention.Role>> roles = new HashMap<>();
    Set<Integer> used = new HashSet<>();
    Document document = story.document();
    for (Mention.Role role : document.mentions(Mention.Role.class)) {
      Span tokens = document.tokenRange(role.span());
      roles.computeIfAbsent(tokens.start(), t -> new ArrayList<>()).add(role);
      for (int i = tokens.start(); i < tokens.end(); i++) {
        used.add(i);
      }
    }
    for (int i = 0; i < story.size(); i++) {
      for (Mention.Role role : roles.getOrDefault(i, List.of())) {
        String surname = surname(role.person().in(document.text()));
        for (String title : titlesIn(story, document.tokenRange(role.span()))) {
          holders.computeIfAbsent(title, t -> new HashSet<>()).add(surname);
          last.put(title, role.person());
        }
      }
      if (!story.is("article", i) || used.contains(i + 1)) {
        continue;
      }
      int end = story.phraseFrom("person-title", i + 1);
      boolean whole =
          end > i + 1
              && !(story.sameSentence(i, end)
                  && (map.at(end).isPresent()
                      || story.is("role-of", end)
                      || story.capital(end)
                      || story.joins(end)
                      || story.token(end).is(Category.NOUN)));
      if (whole && story.is("definite-article", i)) {
        String title = title(story, i + 1, end);
        if (holders.getOrDefault(title, Set.of()).size() == 1) {
          found.add(
              new Mention.Anaphor(story.span(i, end), last.get(title), false, "title-holder"));
        }
      }
    }
  }

  private static String surname(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  private List<String> titlesIn(Story story, Span tokens) {
    List<String> titles = new ArrayList<>();
    for (int i = tokens.start(); i < tokens.end(); i++) {
      int end = story.phraseFrom("person-title", i);
      if (end > i && end <= tokens.end()) {
        titles.add(title(story, i, end));
        i = end - 1;
      }
    }
    return titles;
  }

  private String title(Story story, int start, int end) {
    List<String> forms = new ArrayList<>();
    for (int i = start; i < end; i++) {
      if (!story.joins(i)) {
        forms.add(story.form(i));
      }
    }
    String title = String.join(" ", forms);
    return names.titleFamily(title);
  }

  /** {@code him} in a sentence with one person before it; {@code its} with one institution. */
  private void pronouns(Story story, NameMap map, Sentence sentence, List<Mention> found) {
    Set<Span> people = new HashSet<>();
    Set<Span> institutions = new HashSet<>();
    Set<Boolean> genders = new HashSet<>();
    for (int i = sentence.first(); i < sentence.end(); i++) {
      Optional<NameMap.Named> name = map.startingAt(i);
      if (name.isPresent()) {
        (name.get().is(EntityType.PERSON) ? people : institutions).add(name.get().span());
      } else if (story.is("pronoun-he", i) && people.size() == 1) {
        Span of = people.iterator().next();
        genders.add(story.is("pronoun-f", i));
        // of he and she only the one that came first can be the person
        if (genders.size() == 1 && (opens(story, of) || appositive(story, of))) {
          found.add(new Mention.Anaphor(story.token(i).span(), of, true, "one-person"));
        }
      } else if (story.is("pronoun-its", i) && institutions.size() == 1 && people.isEmpty()) {
        Span of = institutions.iterator().next();
        if (opens(story, of)) {
          found.add(new Mention.Anaphor(story.token(i).span(), of, true, "one-institution"));
        }
      }
    }
  }

  /** Whether the name opens its sentence, an article before it left out. */
  private static boolean opens(Story story, Span name) {
    int token = story.document().tokenAt(name.start());
    return story.opens(token)
        || token > 0 && story.is("article", token - 1) && story.opens(token - 1);
  }

  private static boolean appositive(Story story, Span name) {
    int token = story.document().tokenAt(name.start());
    return token > 0 && story.sameSentence(token - 1, token) && story.form(token - 1).equals(",");
  }

  /** The one country of the story; none if it names two. */
  private Optional<Span> country(Story story, NameMap map) {
    Document document = story.document();
    Map<String, Span> countries = new HashMap<>();
    for (Mention.Known known : document.mentions(Mention.Known.class)) {
      boolean country = known.kind().filter("country"::equals).isPresent();
      if (country && map.is(document.tokenAt(known.span().start()), EntityType.PLACE)) {
        countries.putIfAbsent(
            known.identity().orElse(known.span().in(document.text())), known.span());
      }
    }
    return countries.size() == 1
        ? Optional.of(countries.values().iterator().next())
        : Optional.empty();
  }

  private void countries(Story story, NameMap map, Span of, List<Mention> found) {
    for (int i = 0; i < story.size(); i++) {
      int end = story.phraseFrom("the-country", i);
      boolean after = story.token(i).span().start() > of.end();
      boolean named =
          end > i
              && story.sameSentence(i, end)
              && (story.is("of", end) || story.token(end).is(Category.NOUN));
      if (end > i && after && !named && map.at(i).isEmpty()) {
        found.add(new Mention.Anaphor(story.span(i, end), of, false, "one-country"));
      }
    }
  }
}
