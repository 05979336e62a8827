/** Numbers that lead to a person (K6), each held against its own check digit or numbering plan. */
package org.newsdesk.screening.number;
