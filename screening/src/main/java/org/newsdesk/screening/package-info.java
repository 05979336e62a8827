/** Screening: a file is read before people are. It supports the confidentiality checklist (K1–K12) and never replaces it. */
package org.newsdesk.screening;
