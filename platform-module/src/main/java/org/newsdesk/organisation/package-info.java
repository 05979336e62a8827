/** The bureau: its units, who holds which role in them, and who stands in for whom; groups and folders made from it. */
package org.newsdesk.organisation;
