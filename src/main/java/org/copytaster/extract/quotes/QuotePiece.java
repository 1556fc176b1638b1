package org.copytaster.extract.quotes;

import org.copytaster.value.Span;

/**
 * One unbroken piece of quoted text, its marks included.
 *
 * @param opens whether it stands at the start of its paragraph
 */
record QuotePiece(Span span, boolean closed, int paragraph, boolean opens) {}
