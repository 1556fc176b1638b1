package org.copytaster.fastcrf;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;

/** Files on the class path. */
final class Resources {

  private Resources() {}

  static InputStream open(String name) throws IOException {
    InputStream stream = Resources.class.getClassLoader().getResourceAsStream(name);
    if (stream == null) {
      throw new FileNotFoundException(name + " is not on the class path");
    }
    return stream;
  }
}
