/**
 * What the two settings documents of a bureau (organisation, checklist) have in common: the line-based text form, and the
 * behaviour of a document that is checked when it is saved and cached by its content.
 */
package org.newsdesk.settings;
