/**
 * The register: an append-only table beside the repository's own, numbered without gaps (I6), chained by SHA-256. Statistics
 * count nothing else (G1, I8).
 */
package org.newsdesk.register;
