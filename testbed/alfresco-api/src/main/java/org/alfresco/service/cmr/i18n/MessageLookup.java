package org.alfresco.service.cmr.i18n;

import java.util.Locale;

/** Looks up messages. */
public interface MessageLookup {
    /** In the language of the current thread, or null. */
    String getMessage(String messageKey);
    /** In a language, or null. */
    String getMessage(String messageKey, Locale locale);
    /** With parameters, or null. */
    String getMessage(String messageKey, Object... params);
    /** With parameters in a language, or null. */
    String getMessage(String messageKey, Locale locale, Object... params);
}
