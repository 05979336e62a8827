/** Text as detectors see it: one spelling for everything that looks the same, with the way back to the file. */
package org.newsdesk.screening.text;
