package org.copytaster.article.page;

import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Takes elements out of a page, however many stand side by side. */
final class Pruning {

  private Pruning() {}

  /** Takes elements out of the tree that they stand in. */
  static void remove(Collection<Element> unwanted) {
    Set<Element> gone = Collections.newSetFromMap(new IdentityHashMap<>());
    gone.addAll(unwanted);
    Set<Element> parents = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Element element : unwanted) {
      Element parent = element.parent();
      // one at a time, each would be looked for among all its siblings
      if (parent != null && parents.add(parent)) {
        List<Node> kept = parent.childNodes().stream().filter(child -> !isIn(gone, child)).toList();
        parent.empty();
        parent.appendChildren(kept);
      }
    }
  }

  private static boolean isIn(Set<Element> elements, Node node) {
    return node instanceof Element element && elements.contains(element);
  }
}
