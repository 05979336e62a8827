/** What one can do with files at hand, without a host. Standard output holds results only, standard error everything else. */
package org.newsdesk.commandline;
