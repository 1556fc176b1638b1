package org.copytaster.evaluate;

import java.util.List;

/** What came of one story: its counts, and each difference in the order of the text. */
record StoryScore(Tally tally, List<Finding> findings) {

  StoryScore {
    findings = List.copyOf(findings);
  }
}
