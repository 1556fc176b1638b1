package org.copytaster.value;

/** What a name names. */
public enum EntityType {
  PERSON,
  PARTY,
  ORGANIZATION,
  PLACE
}
