/** Full text search, as little of it as the extension asks for. */
package org.newsdesk.testbed.host.search;
