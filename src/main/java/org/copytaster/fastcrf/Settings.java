package org.copytaster.fastcrf;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the flags of a model say of its features. */
record Settings(
    int wordShape,
    int longestNGram,
    int disjunction,
    boolean titles,
    boolean american,
    String background,
    String unknownCluster) {

  private static final String AMERICAN = "edu.stanford.nlp.process.AmericanizeFunction";

  /** A model without these has fewer features than are looked up here. */
  private static final List<String> NEEDED =
      words(
          """
          useInternal useExternal useWord useNGrams noMidNGrams useClassFeature useDistSim
          numberEquivalenceDistSim usePrev useNext useSequences usePrevSequences useTypeSeqs
          useTypeSeqs2 useTypeySequences useOccurrencePatterns useLastRealWord useNextRealWord
          useDisjunctive""");

  /** A model with one of these has features that are not looked up here. */
  private static final List<String> UNKNOWN =
      words(
          """
          casedDistSim checkNameList conjoinShapeNGrams dehyphenateNGrams doGibbs greekifyNGrams
          iobTags lowercaseNGrams mergeTags noEdgeFeature normalizeTerms normalizeTimex
          splitWordRegex strictGoodCoNLL transitionEdgeOnly twoStage binnedLengths use2W useABGENE
          useABSTR useABSTRFreq useABSTRFreqDict useAbbr useAbbr1 useBagOfWords useBeginSent
          useBoundarySequences useChunkySequences useChunks useCommonWordsFeature useDisjShape
          useDisjunctiveShapeInteraction useEitherSideDisjunctive useEitherSideWord useEmbedding
          useEntityRule useEntityTypeSequences useEntityTypes useExtraTaggySequences useFREQ
          useFirstWord useGENIA useGazFeatures useGazettes useGenericFeatures useHeadGov
          useIfInteger useIsDateRange useIsURL useLC useLemmas useMUCFeatures useMinimalAbbr
          useMinimalAbbr1 useMoreAbbr useMoreGazFeatures useMoreNeighborNGrams useMoreTags
          useNPGovernor useNPHead useNeighborNGrams useNextSequences useNextVB useOrdinal
          useParenMatching usePhraseWordTags usePhraseWords usePosition usePrevNextLemmas usePrevVB
          useProtoFeatures useRadical useReverse useShapeConjunctions useShapeStrings useSymTags
          useSymWordPairs useTaggySequences useTags useTitle2 useTopics useTypeSeqs3 useURLSequences
          useUndirectedDisjunctive useUnknown useVB useWEB useWEBFreqDict useWideDisjunctive
          useWordPairs useWordTag useWordnetFeatures useYetMoreCpCShapes""");

  private static List<String> words(String text) {
    return List.of(text.split("\\s+"));
  }

  /** The flags as they are read. */
  static final class Flags implements SerialSink {

    private final Map<String, Long> values = new HashMap<>();
    private final Map<Long, String> types = new HashMap<>();

    @Override
    public void object(long object, String type) {
      types.put(object, type);
    }

    @Override
    public void field(long object, String type, String name, long value) {
      if (type.endsWith(".SeqClassifierFlags")) {
        values.put(name, value);
      }
    }

    private boolean has(String name) {
      return values.getOrDefault(name, 0L) != 0;
    }

    private int number(String name) {
      return values.getOrDefault(name, 0L).intValue();
    }

    Settings settings(SerialReader reader) throws IOException {
      for (String name : NEEDED) {
        check(has(name), name + " is not set");
      }
      for (String name : UNKNOWN) {
        check(!has(name), name + " is set");
      }
      check(number("maxLeft") == 1, "maxLeft is not 1");
      check(number("maxAdditionalKnownLCWords") == 0, "maxAdditionalKnownLCWords is not 0");
      check(number("labelDictionaryCutoff") <= 0, "it has a dictionary of labels");
      check(number("wordShape") >= 0, "it has no word shapes");
      check(textIs(reader, "inferenceType", "Viterbi"), "inferenceType is not Viterbi");
      check(textIs(reader, "slashHyphenTreatment", "NONE"), "slashHyphenTreatment is not NONE");
      boolean american = has("wordFunction");
      check(
          !american || AMERICAN.equals(types.get(values.get("wordFunction"))),
          "its words go through an unknown function");
      return new Settings(
          number("wordShape"),
          number("maxNGramLeng"),
          number("disjunctionWidth"),
          has("useTitle"),
          american,
          reader.text(values.get("backgroundSymbol")),
          reader.text(values.get("unknownWordDistSimClass")));
    }

    private boolean textIs(SerialReader reader, String name, String expected) {
      return !has(name) || reader.text(values.get(name)).equals(expected);
    }

    private static void check(boolean right, String wrong) throws IOException {
      if (!right) {
        throw new IOException("the model has other features than are known here: " + wrong);
      }
    }
  }
}
