/** What must not stand in official news by its wording: marks of secrecy (K1), vague and stale dates (K10, K11), bare figures (K8). */
package org.newsdesk.screening.wording;
