package org.copytaster.article.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Finds elements by queries such as {@code .byline a, a[rel=author]} from the outside in: asking
 * every link of a deep page for all that is around it costs its depth each time.
 */
final class Queries {

  private Queries() {}

  /** What matches any part of {@code query} in or below {@code root}, in the page's order. */
  static List<Element> select(Element root, String query) {
    if (query.indexOf(' ') < 0) {
      return root.select(query);
    }
    Set<Element> found = Collections.newSetFromMap(new IdentityHashMap<>());
    for (String part : query.split(", ")) {
      int inner = part.indexOf(' ');
      if (inner < 0) {
        found.addAll(root.select(part));
      } else {
        for (Element outer : outermost(root.select(part.substring(0, inner)))) {
          found.addAll(outer.select(part.substring(inner + 1)));
        }
      }
    }
    List<Element> ordered = new ArrayList<>();
    if (!found.isEmpty()) {
      root.stream().filter(found::contains).forEach(ordered::add);
    }
    return ordered;
  }

  /** Those that lie in none of the others. */
  private static List<Element> outermost(List<Element> elements) {
    Set<Element> all = Collections.newSetFromMap(new IdentityHashMap<>());
    all.addAll(elements);
    return elements.stream().filter(e -> e.parents().stream().noneMatch(all::contains)).toList();
  }
}
