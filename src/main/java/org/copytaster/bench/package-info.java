/** What a record costs: each step of ours, and CoreNLP's own pipeline beside it in the same run. */
package org.copytaster.bench;
