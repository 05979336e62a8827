package org.newsdesk.rule;

import java.io.Serializable;

/** An argument of a {@link Problem} that is itself worded in the language of the reader, such as the name of a level. */
public record MessageKey(String key) implements Serializable {}
