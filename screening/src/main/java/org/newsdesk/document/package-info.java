/** Reads .docx files: bounded, streaming, and never silent about what it could not read (G2, I9). */
package org.newsdesk.document;
