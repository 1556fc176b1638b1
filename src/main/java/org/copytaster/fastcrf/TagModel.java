package org.copytaster.fastcrf;

import edu.stanford.nlp.tagger.common.Tagger;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A tagger's model as MaxentTagger wrote it, in flat arrays. */
record TagModel(
    List<String> tags,
    Dictionary dictionary,
    List<Template> templates,
    Table companies,
    Clusters clusters,
    String unknownCluster,
    TagRows rows,
    int rareBelow,
    boolean american,
    boolean english,
    List<String> open) {

  private static final String AMERICAN = "edu.stanford.nlp.process.AmericanizeFunction";

  static TagModel read(InputStream stream) throws IOException {
    Bytes in = new Bytes(stream);
    Map<String, String> config = config(in);
    in.skip(Integer.BYTES);
    int size = in.i4();
    Dictionary dictionary = Dictionary.read(in);
    List<String> tags = new ArrayList<>();
    Set<String> open = new HashSet<>();
    int known = in.i4();
    for (int i = 0; i < known; i++) {
      String tag = in.text(in.u2());
      tags.add(tag);
      if (in.u1() == 0 && !tag.equals(Tagger.EOS_TAG)) {
        open.add(tag);
      }
    }
    check(known == size, "it has tags that it cannot give");
    Templates templates = Templates.read(new SerialReader(in));
    return new TagModel(
        List.copyOf(tags),
        dictionary,
        templates.all(),
        templates.companies(),
        templates.clusters(),
        templates.unknown(),
        TagRows.read(in, tags),
        Integer.parseInt(config.get("rareWordThresh")),
        config.get("wordFunction").equals(AMERICAN),
        config.get("lang").equals("english"),
        List.copyOf(open));
  }

  private static Map<String, String> config(Bytes in) throws IOException {
    Map<String, String> config = new HashMap<>();
    SerialReader reader = new SerialReader(in);
    reader.read(
        new SerialSink() {
          @Override
          public void entry(String map, long key, long value) {
            config.put(reader.text(key), reader.text(value));
          }
        },
        true);
    check(config.getOrDefault("approximate", "-1.0").equals("-1.0"), "its scores are approximate");
    check(config.getOrDefault("minWordsLockTags", "1").equals("1"), "minWordsLockTags is not 1");
    String function = config.getOrDefault("wordFunction", "");
    check(
        function.isEmpty() || function.equals(AMERICAN),
        "its words go through an unknown function");
    config.putIfAbsent("wordFunction", "");
    config.putIfAbsent("lang", "");
    config.putIfAbsent("rareWordThresh", "5");
    return config;
  }

  private static void check(boolean right, String wrong) throws IOException {
    if (!right) {
      throw new IOException("the tagger works in another way than is known here: " + wrong);
    }
  }

  /** The tags, by number, that a word can get. */
  int[] possible(Dictionary.Entry entry) {
    List<String> names = new ArrayList<>(entry.seen() == 0 ? open : entry.tags());
    if (english) {
      addOther(names, "VBN", "VBD");
      addOther(names, "VB", "VBP");
    }
    return names.stream().mapToInt(tags::indexOf).toArray();
  }

  /** Forms that mostly look the same: what can be one can be the other. */
  private static void addOther(List<String> names, String one, String other) {
    if (names.contains(one) != names.contains(other)) {
      names.add(names.contains(one) ? other : one);
    }
  }
}
