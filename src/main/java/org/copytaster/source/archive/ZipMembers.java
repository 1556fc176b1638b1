package org.copytaster.source.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.archivers.zip.ZipMethod;

/** The members of a zip file, by its directory; where that is lost, as they lie. */
final class ZipMembers {

  /** Members by which a zip file is told to be a document, a book or a program. */
  private static final List<String> DOCUMENTS =
      List.of(
          "[Content_Types].xml",
          "mimetype",
          "META-INF/container.xml",
          "META-INF/MANIFEST.MF",
          "Index/Document.iwa",
          "Index.zip");

  private static final Set<ZipMethod> METHODS =
      EnumSet.of(
          ZipMethod.STORED,
          ZipMethod.DEFLATED,
          ZipMethod.ENHANCED_DEFLATED,
          ZipMethod.UNSHRINKING,
          ZipMethod.IMPLODING,
          ZipMethod.BZIP2);

  /** In bytes: room for four times the members that are read, with long names. */
  private static final long MOST_DIRECTORY = 4L << 20;

  private static final int MOST_TRAILER = 22 + (1 << 16);
  private static final int END_OF_DIRECTORY = 0x06054b50;

  private ZipMembers() {}

  /** Whether the zip file is one document of an office program or the like. */
  static boolean isDocument(Bulk bulk) {
    try {
      if (isDirectoryHuge(bulk)) {
        return false;
      }
      try (ZipFile zip = open(bulk)) {
        return DOCUMENTS.stream().anyMatch(name -> zip.getEntry(name) != null);
      }
    } catch (IOException | RuntimeException e) {
      return startsLikeDocument(bulk);
    }
  }

  private static boolean startsLikeDocument(Bulk bulk) {
    try (ZipArchiveInputStream zip = new ZipArchiveInputStream(bulk.stream())) {
      ZipArchiveEntry first = zip.getNextEntry();
      return first != null && DOCUMENTS.contains(first.getName());
    } catch (IOException | RuntimeException e) {
      return false;
    }
  }

  static void forEach(String uri, Bulk bulk, Opening opening) throws IOException {
    if (isDirectoryHuge(bulk)) {
      if (!asTheyLie(uri, bulk, opening)) {
        opening.damaged(uri, "it cannot be read to its end");
      }
      return;
    }
    ZipFile zip;
    try {
      zip = open(bulk);
    } catch (IOException | RuntimeException e) {
      asTheyLie(uri, bulk, opening);
      opening.damaged(uri, "its directory cannot be read; what could be found was read without it");
      return;
    }
    try (zip) {
      for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
        if (isStory(entry)) {
          member(uri, zip, entry, opening);
        }
      }
    }
  }

  private static void member(String uri, ZipFile zip, ZipArchiveEntry entry, Opening opening)
      throws BombException {
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      opening.refuse(uri, entry.getName(), "is encrypted: unpack it with its password");
    } else if (!isKnown(entry) || !zip.canReadEntryData(entry)) {
      opening.refuse(uri, entry.getName(), "is packed in a way that cannot be read");
    } else {
      opening.member(
          uri, entry.getName(), entry.getCompressedSize(), () -> zip.getInputStream(entry));
    }
  }

  /** Whether they could be read to the end. */
  private static boolean asTheyLie(String uri, Bulk bulk, Opening opening) throws IOException {
    try (ZipArchiveInputStream zip =
        new ZipArchiveInputStream(bulk.stream(), "UTF-8", true, true)) {
      for (ZipArchiveEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
        if (!isStory(e)) {
          continue;
        }
        if (e.getGeneralPurposeBit().usesEncryption() || !isKnown(e) || !zip.canReadEntryData(e)) {
          opening.refuse(uri, e.getName(), "is encrypted or packed in a way that cannot be read");
          continue;
        }
        long size = e.getCompressedSize() > 0 ? e.getCompressedSize() : bulk.size();
        if (!opening.member(uri, e.getName(), size, () -> new Unclosed(zip))) {
          return false;
        }
      }
      return true;
    } catch (BombException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      return false;
    }
  }

  private static boolean isStory(ZipArchiveEntry entry) {
    return !entry.isDirectory() && !entry.isUnixSymlink() && !Opening.isHidden(entry.getName());
  }

  /** The others need libraries that are not here. */
  private static boolean isKnown(ZipArchiveEntry entry) {
    ZipMethod method = ZipMethod.getMethodByCode(entry.getMethod());
    return method != null && METHODS.contains(method);
  }

  private static ZipFile open(Bulk bulk) throws IOException {
    return ZipFile.builder().setSeekableByteChannel(bulk.channel()).get();
  }

  /** A directory of millions of members would fill the memory before the first is read. */
  private static boolean isDirectoryHuge(Bulk bulk) throws IOException {
    try (SeekableByteChannel channel = bulk.channel()) {
      long size = channel.size();
      int length = (int) Math.min(size, MOST_TRAILER);
      ByteBuffer end = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
      channel.position(size - length);
      while (end.hasRemaining() && channel.read(end) >= 0) {
        // as much as one read gives
      }
      for (int i = end.position() - 22; i >= 0; i--) {
        if (end.getInt(i) == END_OF_DIRECTORY) {
          return Integer.toUnsignedLong(end.getInt(i + 12)) > MOST_DIRECTORY;
        }
      }
      return false;
    }
  }
}
