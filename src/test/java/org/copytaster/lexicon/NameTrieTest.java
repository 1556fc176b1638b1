package org.copytaster.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NameTrieTest {

  @Test
  void findsNamesHoweverATokenizerCutsThem() {
    NameTrie<String> trie = new NameTrie<>();
    trie.add("Ala-Too", "square");
    trie.add("U.S.", "country");
    trie.add("People's Front", "party");

    assertEquals(List.of("square"), trie.get("Ala Too"));
    assertEquals(List.of("country"), trie.get("US"));
    assertEquals(List.of("party"), trie.get("People ’s Front"));
    assertEquals(List.of(), trie.get("People"));
  }

  @Test
  void reportsEveryNameThatBeginsThere() {
    NameTrie<String> trie = new NameTrie<>();
    trie.add("New York", "city");
    trie.add("New York Times", "paper");
    List<String> found = new ArrayList<>();

    trie.match(List.of("new", "york", "times"), 0, (value, end) -> found.add(value + end));

    assertEquals(List.of("city2", "paper3"), found);
  }
}
