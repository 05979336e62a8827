/** The extension inside a running Share, as people use it there; runs only with {@code -Dshare.url}. */
package org.newsdesk.contract.share;
