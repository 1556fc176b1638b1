package org.copytaster.article;

import org.copytaster.value.Failure;

final class OtherReader {
  OtherReader(int most) {}

  Draft read(String name, String type, byte[] bytes) throws UnreadableException {
    throw StandardReader.failure(Failure.Code.UNSUPPORTED, type);
  }
}
