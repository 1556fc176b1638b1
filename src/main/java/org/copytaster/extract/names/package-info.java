/**
 * Names and what a text ties to them: the proper names with their type, roles and affiliations of
 * people, glosses and stances of parties, and mentions without a name where it is certain whom they
 * mean.
 */
package org.copytaster.extract.names;
