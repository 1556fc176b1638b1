/**
 * Stories from the web: pages, and the feeds and sitemaps that list them. Every request goes
 * through {@link org.copytaster.source.fetch.Gate}, which lets none into a private network.
 */
package org.copytaster.source.fetch;
