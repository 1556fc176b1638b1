package org.copytaster.extract.names;

import java.util.Optional;
import org.copytaster.value.Span;

/**
 * A title with what belongs to it.
 *
 * @param tokens of the phrase: {@code former leader of the country}
 * @param head index of the title's last token
 * @param owner a name in the possessive before it: {@code Turkey's prime minister}
 * @param past whether the sentence says it of the past
 */
record RolePhrase(
    Span tokens, int head, Optional<NameMap.Named> owner, boolean past, String rule) {}
