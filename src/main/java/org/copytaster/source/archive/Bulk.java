package org.copytaster.source.archive;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** What a container lies in: a file, which is never read whole, or bytes at hand. */
sealed interface Bulk {

  InputStream stream() throws IOException;

  SeekableByteChannel channel() throws IOException;

  long size() throws IOException;

  record OnDisk(Path path) implements Bulk {

    @Override
    public InputStream stream() throws IOException {
      return new BufferedInputStream(Files.newInputStream(path), 1 << 16);
    }

    @Override
    public SeekableByteChannel channel() throws IOException {
      return Files.newByteChannel(path);
    }

    @Override
    public long size() throws IOException {
      return Files.size(path);
    }
  }

  record InMemory(byte[] bytes) implements Bulk {

    @Override
    public InputStream stream() {
      return new ByteArrayInputStream(bytes);
    }

    @Override
    public SeekableByteChannel channel() {
      return new SeekableInMemoryByteChannel(bytes);
    }

    @Override
    public long size() {
      return bytes.length;
    }
  }
}
