/**
 * Rules over tokens, written as data.
 *
 * <p>A pattern is a line of elements that is read outward from an anchor, so that a rule costs
 * nothing where its anchor does not stand: rules about numbers are anchored at a number ({@code
 * N}), rules about names at a name ({@code X}).
 *
 * <table>
 *   <caption>Elements</caption>
 *   <tr><td>{@code N}</td><td>the number the rule is about (exactly one in a figure rule)</td></tr>
 *   <tr><td>{@code M}</td><td>any other number</td></tr>
 *   <tr><td>{@code Q}</td><td>any other number with a percent word</td></tr>
 *   <tr><td>{@code X}</td><td>a name other than a place, or a noun that can hold votes</td></tr>
 *   <tr><td>{@code P}</td><td>the name of a place</td></tr>
 *   <tr><td>{@code T}</td><td>a time expression</td></tr>
 *   <tr><td>{@code word}</td><td>a token with this lower-cased form</td></tr>
 *   <tr><td>{@code \\(}</td><td>a sign that otherwise has a meaning here</td></tr>
 *   <tr><td>{@code @killed}</td><td>a word or phrase of the class words/killed.txt</td></tr>
 *   <tr><td>{@code @shot:verb}</td><td>the same, its last token of this category</td></tr>
 *   <tr><td>{@code :verb}</td><td>a token of this category</td></tr>
 *   <tr><td>{@code %sport}</td><td>a word of the class anywhere in the sentence; takes no
 *       token</td></tr>
 *   <tr><td>{@code &np}</td><td>the macro np of macros.tsv</td></tr>
 *   <tr><td>{@code ~4}</td><td>up to four tokens, none a barrier, a number or a finite verb</td></tr>
 *   <tr><td>{@code ~~4}</td><td>up to four tokens, none a barrier</td></tr>
 *   <tr><td>{@code !e}</td><td>not e, looking away from the anchor; takes no token</td></tr>
 *   <tr><td>{@code ^}</td><td>the border of the sentence</td></tr>
 *   <tr><td>{@code (a b | c)}</td><td>one of several sequences</td></tr>
 *   <tr><td>{@code e? e* e+}</td><td>optional, repeated</td></tr>
 *   <tr><td>{@code of=e}</td><td>e, remembered under a name</td></tr>
 * </table>
 */
package org.copytaster.pattern;
