/** Screening in the repository: when a draft is screened, what is kept of it, and what it stops (I1, I5, I9, I12). */
package org.newsdesk.examination;
