package org.copytaster.source.fetch;

import java.util.Map;

/**
 * One request to be sent.
 *
 * @param fields header fields beside those that every request has
 * @param mostBytes of the body as it is sent
 * @param cut whether a longer body is cut there; else it is a failure
 */
record Request(Target target, Map<String, String> fields, int mostBytes, boolean cut) {}
