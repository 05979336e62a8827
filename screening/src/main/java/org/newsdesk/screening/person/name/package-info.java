/** Personal names in running Chinese text: where one begins and ends, and what speaks for it. */
package org.newsdesk.screening.person.name;
