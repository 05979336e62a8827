/** The bureau's lists: severities, exceptions, public numbers, terms. */
package org.newsdesk.screening.list;
