package org.copytaster.evaluate;

/** A range that holds the middle 95 % of what resampled stories give. */
record Interval(double low, double high) {}
