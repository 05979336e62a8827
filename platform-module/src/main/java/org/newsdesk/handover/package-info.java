/**
 * Handing over (移交): pieces as a BagIt package (RFC 8493), made by a job that survives the host, and the same packages taken in
 * for reading. What lies in them proves itself without this server.
 */
package org.newsdesk.handover;
