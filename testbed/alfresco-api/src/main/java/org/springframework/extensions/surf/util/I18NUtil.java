package org.springframework.extensions.surf.util;

import java.text.MessageFormat;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Language of the current thread, and messages. */
public class I18NUtil {
    private static final ThreadLocal<Locale> LOCALE = new ThreadLocal<>();
    private static final ThreadLocal<Locale> CONTENT_LOCALE = new ThreadLocal<>();
    private static final Set<String> BUNDLES = Collections.synchronizedSet(new LinkedHashSet<>());
    private static final Map<Locale, Map<String, String>> CACHE = new ConcurrentHashMap<>();

    /** Sets the language of the thread; null means that of the machine. */
    public static void setLocale(Locale locale) {
        LOCALE.set(locale);
    }

    /** Sets the language by the first entry of an Accept-Language header. */
    public static void setLocaleFromLanguage(String acceptLang) {
        if (acceptLang == null || acceptLang.isBlank()) {
            return;
        }
        String first = List.of(acceptLang.split("[,;]", -1)).get(0).trim();
        setLocale(parseLocale(first.replace('-', '_')));
    }

    /** Language of the thread, else of the machine. */
    public static Locale getLocale() {
        Locale locale = LOCALE.get();
        return locale == null ? Locale.getDefault() : locale;
    }

    /** Language of the thread, or null. */
    public static Locale getLocaleOrNull() {
        return LOCALE.get();
    }

    /** Sets the language of content. */
    public static void setContentLocale(Locale locale) {
        CONTENT_LOCALE.set(locale);
    }

    /** Language of content, else of the thread. */
    public static Locale getContentLocale() {
        Locale locale = CONTENT_LOCALE.get();
        return locale == null ? getLocale() : locale;
    }

    /** Language of content, or null. */
    public static Locale getContentLocaleOrNull() {
        return CONTENT_LOCALE.get();
    }

    /** The best of the options: the same, the same language and country, the same language; or null. */
    public static Locale getNearestLocale(Locale templateLocale, Set<Locale> options) {
        if (options.isEmpty() || templateLocale == null) {
            return null;
        }
        if (options.contains(templateLocale)) {
            return templateLocale;
        }
        Locale best = null;
        for (Locale option : options) {
            if (option.getLanguage().equals(templateLocale.getLanguage())) {
                if (option.getCountry().equals(templateLocale.getCountry())) {
                    return option;
                }
                best = best == null ? option : best;
            }
        }
        return best;
    }

    /** Parses {@code zh_CN}. */
    public static Locale parseLocale(String localeStr) {
        if (localeStr == null) {
            return null;
        }
        String[] parts = localeStr.split("_", -1);
        Locale.Builder builder = new Locale.Builder();
        if (parts.length > 0 && parts[0].matches("[a-zA-Z]{2,8}")) {
            builder.setLanguage(parts[0]);
        }
        if (parts.length > 1 && parts[1].matches("[a-zA-Z]{2}|[0-9]{3}")) {
            builder.setRegion(parts[1]);
        }
        return builder.build();
    }

    /** Adds a bundle, such as {@code alfresco/module/x/messages/y}; later bundles win. */
    public static void registerResourceBundle(String bundleBaseName) {
        BUNDLES.add(bundleBaseName);
        CACHE.clear();
    }

    /** Message in the language of the thread, or null. */
    public static String getMessage(String messageKey) {
        return getMessage(messageKey, getLocale());
    }

    /** Message in a language, or null. */
    public static String getMessage(String messageKey, Locale locale) {
        return getAllMessages(locale).get(messageKey);
    }

    /** Message with parameters in the language of the thread, or null. */
    public static String getMessage(String messageKey, Object... params) {
        return getMessage(messageKey, getLocale(), params);
    }

    /** Message with parameters in a language, or null. */
    public static String getMessage(String messageKey, Locale locale, Object... params) {
        String message = getMessage(messageKey, locale);
        if (message == null || params == null || params.length == 0) {
            return message;
        }
        return new MessageFormat(message, locale).format(params);
    }

    /** All messages in the language of the thread. */
    public static Map<String, String> getAllMessages() {
        return getAllMessages(getLocale());
    }

    /** All messages in a language. */
    public static Map<String, String> getAllMessages(Locale locale) {
        return CACHE.computeIfAbsent(locale, I18NUtil::load);
    }

    private static Map<String, String> load(Locale locale) {
        Map<String, String> all = new HashMap<>();
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        List<String> bundles;
        synchronized (BUNDLES) {
            bundles = List.copyOf(BUNDLES);
        }
        for (String name : bundles) {
            // no fall-back to the machine's language: the base bundle is the default
            ResourceBundle bundle = ResourceBundle.getBundle(
                    name,
                    locale,
                    loader == null ? I18NUtil.class.getClassLoader() : loader,
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT));
            for (String key : bundle.keySet()) {
                all.put(key, bundle.getString(key));
            }
        }
        return all;
    }
}
