package org.copytaster.source.fetch;

/**
 * What a server answered to one request.
 *
 * @param body as sent, still packed; empty where the answer's own content is of no use
 */
record Response(Target target, int status, Headers headers, byte[] body) {

  /** Whether the content of such an answer is what was asked for. */
  static boolean isContent(int status) {
    return status == 200 || status == 203;
  }
}
