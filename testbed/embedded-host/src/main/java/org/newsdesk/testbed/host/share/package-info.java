/** The platform's web scripts that Share's forms and lists of workflows call. */
package org.newsdesk.testbed.host.share;
