/** The clean copy: a Word file as its reader sees it, without what it hides (K1). */
package org.newsdesk.document.clean;
