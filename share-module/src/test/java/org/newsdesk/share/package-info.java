/** Checks on the desk's static files that a browser would only report at run time. */
package org.newsdesk.share;
