package org.copytaster.fastcrf;

/** The words of a sentence as seen from one of them. */
final class Window {

  private final Word[] words;
  private final boolean[] properNouns;
  private final Word border;
  private int position;

  Window(Word[] words, boolean[] properNouns, Word border) {
    this.words = words;
    this.properNouns = properNouns;
    this.border = border;
  }

  void moveTo(int position) {
    this.position = position;
  }

  boolean inside(int offset) {
    int at = position + offset;
    return at >= 0 && at < words.length;
  }

  Word word(int offset) {
    return inside(offset) ? words[position + offset] : border;
  }

  boolean isName(int offset) {
    return inside(offset) && properNouns[position + offset] && word(offset).look().name();
  }
}
