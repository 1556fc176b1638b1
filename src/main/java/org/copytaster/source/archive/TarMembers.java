package org.copytaster.source.archive;

import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** The files in a tar archive, as they lie; links and devices are no files. */
final class TarMembers {

  private TarMembers() {}

  static void forEach(String uri, InputStream in, Opening opening) throws IOException {
    Allowance allowance = new Allowance(in);
    try (TarArchiveInputStream tar =
        new TarArchiveInputStream(new Unclosed(allowance.stream()), "UTF-8")) {
      while (true) {
        TarArchiveEntry entry = allowance.header(tar::getNextEntry);
        if (entry == null) {
          return;
        }
        if (entry.isFile() && !entry.isLink() && !entry.isSymbolicLink() && isStory(entry)) {
          if (!tar.canReadEntryData(entry)) {
            opening.refuse(uri, entry.getName(), "is packed in a way that cannot be read");
          } else if (!opening.member(
              uri, entry.getName(), entry.getSize(), () -> new Unclosed(tar))) {
            return;
          }
        }
        // what is left of it must not count as the next one's header
        tar.skip(Long.MAX_VALUE);
      }
    } catch (RuntimeException e) {
      throw new IOException(String.valueOf(e.getMessage()), e);
    }
  }

  private static boolean isStory(TarArchiveEntry entry) {
    return !entry.isCharacterDevice()
        && !entry.isBlockDevice()
        && !entry.isFIFO()
        && !Opening.isHidden(entry.getName());
  }
}
