package org.newsdesk.document;

/** A stretch of text of one kind, runs joined. */
public record Span(String text, Mark mark) {}
