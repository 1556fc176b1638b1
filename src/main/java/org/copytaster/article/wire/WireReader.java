package org.copytaster.article.wire;

import java.util.List;
import java.util.Optional;
import org.copytaster.article.UnreadableException;
import org.copytaster.article.draft.Draft;
import org.copytaster.lexicon.Models;
import org.copytaster.source.feed.NewsFormat;
import org.copytaster.value.Failure;
import org.copytaster.value.Warning;
import org.copytaster.xml.BadXmlException;
import org.copytaster.xml.XmlCursor;
import org.copytaster.xml.XmlNode;

/** Reads a story in a format of agencies or feeds: the title, a blank line, its paragraphs. */
public final class WireReader {

  private final int mostCharacters;
  private final Bylines bylines;
  private final Body body = new Body();

  public WireReader(int mostCharacters, Models models) {
    this.mostCharacters = mostCharacters;
    this.bylines = new Bylines(models);
  }

  /**
   * Reads {@code text} as {@code format}.
   *
   * @throws UnreadableException if it is damaged, refused, or states no story
   */
  public Draft read(
      String name, NewsFormat format, String text, Optional<String> charset, List<Warning> decoding)
      throws UnreadableException {
    return story(name, format, text).draft(format.mediaType(), charset, mostCharacters, decoding);
  }

  private WireStory story(String name, NewsFormat format, String text) throws UnreadableException {
    switch (format) {
      case NINJS:
        return NinjsItem.read(name, text, body, bylines);
      case WIRE_TEXT:
        return WireText.read(text, bylines);
      case OTHER_JSON:
        throw UnreadableException.reading(
            Failure.Code.UNSUPPORTED,
            name + " is JSON in which no story is known; give stories as JSON Lines, in .jsonl");
      default:
        XmlNode.Element root = tree(name, text);
        return switch (format) {
          case NEWSML_G2 -> G2Item.read(name, root, body, bylines);
          case NEWSML_1 -> NewsMl1Item.read(name, root, body, bylines);
          case NITF -> new NitfStory(root).read(bylines);
          case RSS, ATOM -> FeedEntry.read(name, root, body, bylines);
          default ->
              throw UnreadableException.reading(
                  Failure.Code.UNSUPPORTED, name + " is XML, but of no format of news");
        };
    }
  }

  private static XmlNode.Element tree(String name, String text) throws UnreadableException {
    try {
      return XmlCursor.tree(text);
    } catch (BadXmlException e) {
      boolean declares = e.fault() == BadXmlException.Fault.DECLARES;
      throw UnreadableException.reading(
          declares ? Failure.Code.XML_DTD_FORBIDDEN : Failure.Code.PARSE_FAILED,
          name
              + (declares ? " is not read: " : " cannot be read: ")
              + e.getMessage()
              + (declares ? "; take them out if you trust it" : ""));
    }
  }
}
