package org.copytaster.article.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.copytaster.article.Article;
import org.copytaster.article.ArticleReader;
import org.copytaster.article.UnreadableException;
import org.copytaster.article.draft.Draft;
import org.copytaster.article.office.MediaTypes;
import org.copytaster.article.office.OtherReader;
import org.copytaster.article.page.HtmlReader;
import org.copytaster.article.text.DeclaredCharset;
import org.copytaster.article.text.Decoder;
import org.copytaster.article.text.TextReader;
import org.copytaster.article.wire.WireReader;
import org.copytaster.lexicon.LanguagePack;
import org.copytaster.lexicon.Models;
import org.copytaster.source.Payload;
import org.copytaster.source.feed.NewsFormat;
import org.copytaster.value.Failure;
import org.copytaster.value.Language;
import org.copytaster.xml.XmlText;

/** Reads stories of any format: text and HTML here, all others in a child process. */
public final class StandardReader implements ArticleReader {

  /** A longer story is cut: no news story comes near, and every later step's cost is bounded. */
  public static final int MOST_CHARACTERS = 200_000;

  /** Larger than any news page; its tree takes some ten times as much memory. */
  private static final int MOST_HTML_BYTES = 16 << 20;

  private final TextReader text;
  private final HtmlReader html;
  private final WireReader wire;
  private final OtherReader other;
  private final Finisher finisher;

  public StandardReader(Models models) {
    this(models, MOST_CHARACTERS);
  }

  public StandardReader(Models models, int mostCharacters) {
    this.text = new TextReader(mostCharacters);
    this.html = new HtmlReader(mostCharacters, models);
    this.wire = new WireReader(mostCharacters, models);
    this.other = new OtherReader(mostCharacters);
    Map<String, LanguagePack> packs = new TreeMap<>();
    for (Language language : models.languages()) {
      LanguagePack.load(models, language).ifPresent(p -> packs.put(language.primary(), p));
    }
    this.finisher = new Finisher(packs);
  }

  @Override
  public Article read(Payload payload) throws UnreadableException {
    Draft draft = draft(payload);
    if (isBlank(draft.text())) {
      throw UnreadableException.reading(
          Failure.Code.EMPTY, payload.origin().uri() + " has no text in it");
    }
    return finisher.finish(payload, draft);
  }

  private Draft draft(Payload payload) throws UnreadableException {
    if (payload.content() instanceof Payload.Content.Text content) {
      Optional<NewsFormat> format = payload.mediaType().flatMap(NewsFormat::named);
      if (format.isPresent()) {
        return wire.read(
            payload.origin().uri(), format.get(), content.text(), Optional.empty(), List.of());
      }
      return payload.mediaType().filter("text/html"::equals).isPresent()
          ? html.read(content.text(), Optional.empty(), List.of())
          : text.read(content.text(), Optional.empty(), List.of());
    }
    Payload.Content.Bytes content = (Payload.Content.Bytes) payload.content();
    String type = MediaTypes.of(content.bytes(), payload.mediaType(), payload.origin().uri());
    Optional<NewsFormat> format = NewsFormat.named(type);
    if (format.isPresent()) {
      return wire(payload, content, format.get());
    }
    switch (type) {
      case MediaTypes.TEXT:
        Decoder.Decoded decoded = Decoder.decode(content.bytes(), content.charset());
        return text.read(decoded.text(), Optional.of(decoded.charset()), decoded.warnings());
      case MediaTypes.HTML:
        return page(payload, content);
      case MediaTypes.BINARY:
        throw UnreadableException.reading(
            Failure.Code.UNSUPPORTED,
            payload.origin().uri() + " is neither text nor of a format that can be read");
      default:
        return other.read(payload.origin().uri(), type, content.bytes());
    }
  }

  private Draft wire(Payload payload, Payload.Content.Bytes content, NewsFormat format)
      throws UnreadableException {
    String name = payload.origin().uri();
    if (content.bytes().length > MOST_HTML_BYTES) {
      throw UnreadableException.reading(
          Failure.Code.TOO_LARGE, name + " is larger than " + (MOST_HTML_BYTES >> 20) + " MB");
    }
    if (!format.isXml()) {
      Decoder.Decoded decoded = Decoder.decode(content.bytes(), content.charset());
      return wire.read(
          name, format, decoded.text(), Optional.of(decoded.charset()), decoded.warnings());
    }
    XmlText decoded = XmlText.of(content.bytes());
    return wire.read(name, format, decoded.text(), Optional.of(decoded.charset()), List.of());
  }

  private Draft page(Payload payload, Payload.Content.Bytes content) throws UnreadableException {
    if (content.bytes().length > MOST_HTML_BYTES) {
      throw UnreadableException.reading(
          Failure.Code.TOO_LARGE,
          payload.origin().uri() + " is a page of more than " + (MOST_HTML_BYTES >> 20) + " MB");
    }
    Optional<String> declared = content.charset().or(() -> DeclaredCharset.of(content.bytes()));
    Decoder.Decoded decoded = Decoder.decode(content.bytes(), declared);
    return html.read(decoded.text(), Optional.of(decoded.charset()), decoded.warnings());
  }

  private static boolean isBlank(String text) {
    return text.codePoints()
        .allMatch(
            c ->
                Character.isWhitespace(c)
                    || Character.isSpaceChar(c)
                    || c == 0xFEFF
                    || c == 0x200B);
  }
}
