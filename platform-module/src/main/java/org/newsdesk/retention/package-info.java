/** How long released pieces are kept: the list of categories, which the records officers edit. */
package org.newsdesk.retention;
