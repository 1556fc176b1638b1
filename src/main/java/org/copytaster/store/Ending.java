package org.copytaster.store;

import java.util.Optional;

/**
 * What became of a story in a job, as it is kept.
 *
 * @param key the story in this state of program, knowledge and options
 * @param uri as the story's line has it
 * @param code of the failure; absent if there is a record
 * @param line the record or the failure, one line of JSON without the line's end
 */
public record Ending(String key, String uri, Optional<String> code, String line) {}
