package org.copytaster.evaluate;

import java.io.InputStream;

/** A file of JSON Lines: the name that messages call it by, and its bytes. */
public record Input(String name, InputStream bytes) {}
