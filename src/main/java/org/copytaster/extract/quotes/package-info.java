/**
 * Who said what: direct quotations and indirect statements with their speakers, and for every
 * clause the source that its sentence names.
 */
package org.copytaster.extract.quotes;
