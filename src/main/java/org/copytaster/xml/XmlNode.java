package org.copytaster.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A piece of an XML document: an element or characters. */
public sealed interface XmlNode {

  /** All its characters, as they stand. */
  String text();

  record Characters(String text) implements XmlNode {}

  /**
   * An element.
   *
   * @param name with its prefix, as written
   * @param namespace empty where none is declared
   * @param attributes by name as written, declarations of namespaces among them
   */
  record Element(
      String name, String namespace, Map<String, String> attributes, List<XmlNode> children)
      implements XmlNode {

    /** The name without its prefix. */
    public String local() {
      return name.substring(name.indexOf(':') + 1);
    }

    public Optional<String> attribute(String attribute) {
      return Optional.ofNullable(attributes.get(attribute)).filter(value -> !value.isBlank());
    }

    /** The elements right below it. */
    public List<Element> elements() {
      return children.stream().filter(Element.class::isInstance).map(Element.class::cast).toList();
    }

    /** The elements of this local name right below it. */
    public List<Element> elements(String local) {
      return elements().stream().filter(e -> e.local().equals(local)).toList();
    }

    /** The first element at this path of local names below it. */
    public Optional<Element> first(String... path) {
      Optional<Element> found = Optional.of(this);
      for (String step : path) {
        found = found.flatMap(e -> e.elements(step).stream().findFirst());
      }
      return found;
    }

    /** All elements of this local name anywhere below it, in order; those in one another too. */
    public List<Element> below(String local) {
      List<Element> found = new ArrayList<>();
      for (Element child : elements()) {
        if (child.local().equals(local)) {
          found.add(child);
        }
        found.addAll(child.below(local));
      }
      return found;
    }

    @Override
    public String text() {
      StringBuilder text = new StringBuilder();
      children.forEach(child -> text.append(child.text()));
      return text.toString();
    }
  }
}
