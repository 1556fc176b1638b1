package org.copytaster.source.fetch;

import java.util.Optional;
import org.copytaster.source.Payload;

/**
 * A page that a feed or a sitemap names.
 *
 * @param link as it stands there; it may be relative
 * @param guid what the feed knows the entry by, whatever its link
 * @param said what the list says about the story
 */
record Listed(Optional<String> link, Optional<String> guid, Payload.Declared said) {}
