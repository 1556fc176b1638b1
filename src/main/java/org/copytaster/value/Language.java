package org.copytaster.value;

import java.util.Locale;

/** A language by its BCP 47 tag: {@code en}, {@code es-MX}. */
public record Language(String tag) {

  public static final Language UNDETERMINED = new Language("und");

  public Language {
    tag = Locale.forLanguageTag(tag).toLanguageTag();
  }

  /** The primary subtag, by which language packs are found: {@code es} of {@code es-MX}. */
  public String primary() {
    int dash = tag.indexOf('-');
    return dash < 0 ? tag : tag.substring(0, dash);
  }

  @Override
  public String toString() {
    return tag;
  }
}
