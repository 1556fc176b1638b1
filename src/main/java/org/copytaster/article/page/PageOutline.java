package org.copytaster.article.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;

/**
 * A page's blocks and the zones they stand in, with a first guess of the story: the zone whose
 * prose outweighs its links and labels by most.
 */
final class PageOutline {

  /** Zones with more of the page's prose than this are the story, whatever their class says. */
  private static final double STORY_SHARE = 0.4;

  /** A marked zone with more of its text on cookies than this is a dialog, however long. */
  private static final double COOKIE_DIALOG = 0.5;

  private static final int LONG = 700;

  private static final int LEAST_STANDFIRST = 40;

  final List<PageBlock> blocks;

  /** The zone of each block. */
  final List<PageZone> places = new ArrayList<>();

  /** The first and the last prose of the story among the blocks. */
  private int first;

  private int last = -1;
  private int prose;
  private final Map<String, Integer> signatures = new HashMap<>();
  private int mainSignature;

  PageOutline(Element body, PageWords words, List<String> terms) {
    this.blocks = PageBlock.of(body);
    List<PageZone> zones = new ArrayList<>();
    Map<Element, PageZone> known = PageZone.of(body, blocks, words, zones);
    for (PageBlock block : blocks) {
      PageZone place = known.get(block.element());
      places.add(place);
      place.add(block, termsIn(block.text(), terms));
    }
    for (int i = zones.size() - 1; i > 0; i--) {
      zones.get(i).addUp();
    }
    if (!zones.isEmpty()) {
      markAway(zones);
      markStory(zones);
    }
  }

  private static long termsIn(String text, List<String> terms) {
    if (terms.isEmpty()) {
      return 0;
    }
    String lower = text.toLowerCase(Locale.ROOT);
    long found = 0;
    for (int i = 0; i < terms.size(); i++) {
      if (lower.contains(terms.get(i))) {
        found |= 1L << i;
      }
    }
    return found;
  }

  /** A story in several pieces, each labelled in the same way, is none the less the story. */
  private static void markAway(List<PageZone> zones) {
    Map<String, Integer> alike = new HashMap<>();
    for (PageZone zone : zones) {
      if (zone.labelled) {
        alike.merge(zone.signature(), zone.prose, Integer::sum);
      }
    }
    double all = zones.get(0).prose;
    for (PageZone zone : zones) {
      zone.away =
          zone.parent.away
              || zone.labelled
                  && (alike.get(zone.signature()) <= all * STORY_SHARE
                      || zone.cookieShare() > COOKIE_DIALOG)
              || zone.isNeverStory();
    }
  }

  private void markStory(List<PageZone> zones) {
    for (int i = 0; i < blocks.size(); i++) {
      if (!places.get(i).away) {
        int length = blocks.get(i).text().length();
        places.get(i).weight += blocks.get(i).isProse() ? length : -length;
      }
    }
    for (int i = zones.size() - 1; i > 0; i--) {
      zones.get(i).parent.weight += zones.get(i).weight;
    }
    PageZone story = zones.get(0);
    for (PageZone zone : zones) {
      if (zone.weight > story.weight || zone.weight == story.weight && zone.parent == story) {
        story = zone;
      }
    }
    for (PageZone zone : zones) {
      zone.inStory = zone == story || zone.parent.inStory;
    }
    prose = story.prose;
    first = blocks.size();
    for (int i = 0; i < blocks.size(); i++) {
      PageZone place = places.get(i);
      if (blocks.get(i).isProse() && !place.away && place.inStory) {
        first = Math.min(first, i);
        last = i;
        signatures.merge(place.signature(), blocks.get(i).text().length(), Integer::sum);
      }
    }
    mainSignature = signatures.values().stream().max(Integer::compare).orElse(0);
  }

  /** Where a block stands to the story's prose. */
  String relation(int block) {
    boolean inStory = places.get(block).inStory;
    if (block < first) {
      return inStory ? "begin" : "above";
    }
    if (block > last) {
      return inStory ? "end" : "below";
    }
    return inStory ? "in" : "beside";
  }

  /** The first line that the page also gives as its description, those of pictures aside. */
  Optional<String> standfirst(Predicate<String> isDescription) {
    for (int i = 0; i < blocks.size(); i++) {
      PageBlock block = blocks.get(i);
      if (block.text().length() >= LEAST_STANDFIRST
          && !block.isMostlyLink()
          && !places.get(i).around.contains("figure")
          && isDescription.test(block.text())) {
        return Optional.of(block.text());
      }
    }
    return Optional.empty();
  }

  /** Whether the story is known well enough by plain rules to doubt what stands outside. */
  boolean isLong() {
    return prose >= LONG;
  }

  /** How many blocks lie between a block and the story's prose; below zero before it. */
  int gap(int block) {
    return block < first ? block - first : Math.max(0, block - last);
  }

  /** How much prose a zone has for each character of the story's. */
  double share(PageZone zone) {
    return prose == 0 ? 0 : (double) zone.prose / prose;
  }

  /**
   * How much of the story has the tag and class of a zone, for each character that has the main.
   */
  double signatureShare(PageZone zone) {
    return mainSignature == 0
        ? 0
        : (double) signatures.getOrDefault(zone.signature(), 0) / mainSignature;
  }

  /** Whether a block is in the story by plain rules: prose, and short paragraphs between it. */
  boolean isLikely(int block) {
    PageZone place = places.get(block);
    if (block < first || block > last || place.away || !place.inStory) {
      return false;
    }
    PageBlock text = blocks.get(block);
    return text.isProse() || !text.isMostlyLink() && (text.isParagraph() || text.isHeading());
  }
}
