/**
 * The desk's pages in a real browser. Chromium comes from the operating system; its path is {@code -Dchromium.path} or the
 * environment variable {@code CHROMIUM}, else {@code /usr/bin/chromium}. Without it these tests are skipped.
 */
package org.newsdesk.contract.desk;
