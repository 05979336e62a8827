package org.alfresco.service.cmr.repository;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Set;
import org.springframework.extensions.surf.util.I18NUtil;

/** A text in several languages. */
public class MLText extends HashMap<Locale, String> {
    private static final long serialVersionUID = 1L;

    /** Empty. */
    public MLText() {}

    /** One value in the language of the current thread. */
    public MLText(String value) {
        this(getDefaultLocale(), value);
    }

    /** One value. */
    public MLText(Locale locale, String value) {
        put(locale, value);
    }

    /** Language of the current thread. */
    public static Locale getDefaultLocale() {
        return I18NUtil.getContentLocale();
    }

    /** All languages. */
    public Set<Locale> getLocales() {
        return keySet();
    }

    /** All texts. */
    public Collection<String> getValues() {
        return values();
    }

    /** Adds or replaces a text. */
    public void addValue(Locale locale, String value) {
        put(locale, value);
    }

    /** The text of exactly this language, or null. */
    public String getValue(Locale locale) {
        return get(locale);
    }

    /** The text for the current language, else any. */
    public String getDefaultValue() {
        return getClosestValue(getDefaultLocale());
    }

    /** The text of the language, its parent language, or any. */
    public String getClosestValue(Locale locale) {
        Locale nearest = I18NUtil.getNearestLocale(locale, keySet());
        if (nearest != null) {
            return get(nearest);
        }
        return isEmpty() ? null : values().iterator().next();
    }

    /** Removes a text. */
    public void removeValue(Locale locale) {
        remove(locale);
    }
}
