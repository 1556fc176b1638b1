/**
 * CoreNLP's own models for names and parts of speech, read and asked in a faster way, with the same
 * answers.
 *
 * <p>{@link org.copytaster.fastcrf.FastCrf} labels as CRFClassifier does, {@link
 * org.copytaster.fastcrf.Combination} as ClassifierCombiner, {@link
 * org.copytaster.fastcrf.FastTagger} tags as MaxentTagger, and {@link
 * org.copytaster.fastcrf.FastLemmas} keeps what Morphology finds. The package uses no other of this
 * program; its README says how to use it elsewhere.
 *
 * <p>A model is a file of Java's serialization whose classes keep their fields to themselves. To
 * reach them, a class of ours would have to pretend to belong to a package of CoreNLP, or force
 * private fields open, and all of the model's million objects would be made only to be thrown away.
 * {@code SerialReader} reads the documented format of the stream instead, and makes none of them.
 *
 * <p>A feature is a string such as {@code Monday-PW|C}. None is ever built: {@code Hash} of a
 * string follows from those of its parts, so the parts' hashes are kept with each word, its shape
 * and its cluster, and one multiplication and one addition give the place of the feature's weights.
 * That the names of a model have different hashes is checked as it is read; that a string which is
 * no feature has the hash of one has a chance below one in 10<sup>12</sup>.
 *
 * <p>The features follow NERFeatureFactory, ObjectBankWrapper, ExtractorFrames and
 * ExtractorFramesRare of CoreNLP 4.5.10 (Copyright Stanford University, GPL-3.0-or-later): which
 * there are and how they are spelled is derived from there, the code is not. A model with features
 * that are unknown here is refused rather than asked with fewer of them.
 */
package org.copytaster.fastcrf;
