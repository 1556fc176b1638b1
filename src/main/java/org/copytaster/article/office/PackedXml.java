package org.copytaster.article.office;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.copytaster.xml.XmlProlog;
import org.copytaster.xml.XmlText;

/** The XML files that a document of an office suite is packed of. */
final class PackedXml {

  /** In bytes: a document type stands at the beginning. */
  private static final int LOOK = 1 << 12;

  private static final int MOST_FILES = 1_000;

  private PackedXml() {}

  /**
   * Whether one of them has a document type that declares something, as no office suite writes it.
   * What is no zip file, or a damaged one, declares nothing.
   */
  static boolean declares(InputStream in) {
    ZipInputStream zip = new ZipInputStream(in);
    try {
      ZipEntry entry = zip.getNextEntry();
      for (int files = 0; entry != null && files < MOST_FILES; files++) {
        if (entry.getName().endsWith(".xml")) {
          String head = XmlText.of(zip.readNBytes(LOOK)).text();
          if (XmlProlog.of(head).filter(XmlProlog::declares).isPresent()) {
            return true;
          }
        }
        entry = zip.getNextEntry();
      }
    } catch (IOException | IllegalArgumentException e) {
      // the parser says what is wrong with it
      return false;
    }
    return false;
  }
}
