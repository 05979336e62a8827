/** Figures of the extension on the embedded host, as ratios against a baseline measured in the same run. */
package org.newsdesk.testbed.bench;
