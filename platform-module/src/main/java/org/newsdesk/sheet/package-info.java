/** The approval sheet (审批单): everything about a piece on paper, from templates the bureau can replace (G7). */
package org.newsdesk.sheet;
