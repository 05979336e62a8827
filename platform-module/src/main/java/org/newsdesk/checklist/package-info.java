/** The confidentiality checklist (K1–K14): a list the bureau edits, and the rule when its answers let a draft pass. */
package org.newsdesk.checklist;
