package org.copytaster.fastcrf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The templates of a tagger as they are read, and the clusters of words that some look up. */
final class Templates implements SerialSink {

  private static final String PACKAGE = "edu.stanford.nlp.tagger.maxent.";

  private static final Map<String, Template.Kind> KINDS =
      Map.ofEntries(
          Map.entry("ExtractorWordShapeClassifier", Template.Kind.SHAPE),
          Map.entry("ExtractorDistsim", Template.Kind.CLUSTER),
          Map.entry("ExtractorDistsimConjunction", Template.Kind.CLUSTERS),
          Map.entry("ExtractorUCase", Template.Kind.UPPER_CASE),
          Map.entry("ExtractorCNumber", Template.Kind.DIGIT),
          Map.entry("ExtractorDash", Template.Kind.DASH),
          Map.entry("ExtractorLetterDigitDash", Template.Kind.LETTER_DIGIT_DASH),
          Map.entry("ExtractorUpperDigitDash", Template.Kind.UPPER_DIGIT_DASH),
          Map.entry("ExtractorAllCapitalized", Template.Kind.ALL_UPPER_CASE),
          Map.entry("ExtractorNonAlphanumeric", Template.Kind.NO_LETTER_NO_DIGIT),
          Map.entry("ExtractorWordPref", Template.Kind.PREFIX),
          Map.entry("ExtractorWordSuff", Template.Kind.SUFFIX),
          Map.entry("CompanyNameDetector", Template.Kind.COMPANY),
          Map.entry("ExtractorStartSentenceCap", Template.Kind.FIRST_AND_KNOWN_IN_SMALL),
          Map.entry("ExtractorMidSentenceCapC", Template.Kind.LATER_AND_KNOWN_IN_SMALL),
          Map.entry("ExtractorMidSentenceCap", Template.Kind.FIRST_AND_UPPER_CASE),
          Map.entry("ExtractorFrames$ExtractorContinuousTagConjunction", Template.Kind.LAST_TAGS));

  private final SerialReader in;
  private final Map<Long, String> types = new HashMap<>();
  private final Map<Long, Map<String, Long>> fields = new HashMap<>();
  private final List<Long> elements = new ArrayList<>();
  private final Clusters.Reader clusters = new Clusters.Reader();
  private final List<Template> templates = new ArrayList<>();
  private final Table companies = new Table(1 << 5);
  private long lexicon;
  private String unknown = "null";

  private Templates(SerialReader in) {
    this.in = in;
  }

  static Templates read(SerialReader in) throws IOException {
    Templates read = new Templates(in);
    read.next(false);
    read.next(true);
    return read;
  }

  private void next(boolean rare) throws IOException {
    elements.clear();
    in.read(this, false);
    for (long element : elements) {
      templates.add(template(element, rare));
    }
  }

  List<Template> all() {
    return templates;
  }

  Clusters clusters() {
    return clusters.make();
  }

  /** The cluster of a word that is in none. */
  String unknown() {
    return unknown;
  }

  /** Words that end the name of a company. */
  Table companies() {
    return companies;
  }

  @Override
  public void object(long object, String type) {
    types.put(object, type);
    fields.put(object, new HashMap<>());
  }

  @Override
  public void field(long object, String type, String name, long value) {
    String of = type.substring(type.lastIndexOf('.') + 1);
    fields.get(object).put(of.equals("Extractor") ? "Extractor." + name : name, value);
  }

  @Override
  public void element(long array, long value) {
    elements.add(value);
  }

  @Override
  public void item(String collection, long value) {
    if (collection.equals("companyNameEnds")) {
      companies.put(value, 1);
    }
  }

  @Override
  public void entry(String map, long key, long value) {
    if (map.equals("lexicon")) {
      clusters.add(key, value, in);
    }
  }

  @Override
  public void size(String map, int entries) {
    if (map.equals("lexicon")) {
      clusters.size(entries);
    }
  }

  private Template template(long object, boolean rare) throws IOException {
    String type = types.get(object).replace(PACKAGE, "");
    Map<String, Long> values = fields.get(object);
    int position = number(values, "Extractor.position");
    int number = templates.size();
    if (type.equals("Extractor")) {
      boolean tag = values.get("Extractor.isTag") != 0;
      if (tag && position != -1) {
        throw new IOException("the tagger looks at a tag that is not the last");
      }
      return new Template(
          number, rare, tag ? Template.Kind.LAST_TAG : Template.Kind.WORD, tag ? 0 : position, 0);
    }
    Template.Kind kind = KINDS.get(type);
    if (kind == null) {
      throw new IOException("the tagger has features that are not known here: " + type);
    }
    return switch (kind) {
      case SHAPE -> new Template(number, rare, kind, position, number(values, "wordShaper"));
      case CLUSTER -> {
        check(values);
        yield new Template(number, rare, kind, position, 0);
      }
      case CLUSTERS -> {
        check(values);
        yield new Template(number, rare, kind, number(values, "left"), number(values, "right"));
      }
      case PREFIX, SUFFIX ->
          new Template(number, rare, kind, number(values, "position"), number(values, "num"));
      case LAST_TAGS -> {
        if (position != -2) {
          throw new IOException("the tagger looks at tags other than the last two");
        }
        yield new Template(number, rare, kind, 0, 0);
      }
      default -> new Template(number, rare, kind, 0, 0);
    };
  }

  private static int number(Map<String, Long> values, String name) {
    return values.getOrDefault(name, 0L).intValue();
  }

  private void check(Map<String, Long> values) throws IOException {
    long own = values.get("lexicon");
    Map<String, Long> settings = fields.get(own);
    if (lexicon != 0 && lexicon != own
        || settings.get("mapdigits") != 0
        || settings.get("casedDistSim") != 0) {
      throw new IOException("the tagger's clusters of words are read in an unknown way");
    }
    lexicon = own;
    unknown = settings.get("unk") == Hash.of("null") ? "null" : in.text(settings.get("unk"));
  }
}
