package org.newsdesk.testbed.host.node;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.MLText;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.NamespacePrefixResolver;
import org.alfresco.service.namespace.QName;
import org.newsdesk.testbed.host.dictionary.PropertyModel;

/** Converts values to the data type of their property, as the platform does when it stores them. */
public final class ValueConverter {

    private static final DateTimeFormatter COMPACT_ZONE = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss[.SSS]xx");
    private final NamespacePrefixResolver prefixes;

    /** A converter that resolves prefixed names. */
    public ValueConverter(NamespacePrefixResolver prefixes) {
        this.prefixes = prefixes;
    }

    /**
     * The value in the type of the property; a property without a model keeps its value.
     *
     * @throws IllegalArgumentException when the value cannot be converted
     */
    public Serializable convert(PropertyModel property, Serializable value) {
        if (property == null || value == null) {
            return value;
        }
        String type = property.dataType().getLocalName();
        if (property.multiple()) {
            ArrayList<Serializable> items = new ArrayList<>();
            for (Object item : value instanceof Collection<?> all ? all : List.of(value)) {
                items.add(single(type, (Serializable) item));
            }
            return items;
        }
        if (value instanceof Collection<?> all) {
            if (all.size() > 1) {
                throw new IllegalStateException("A single-valued property may not be a collection: " + property.name());
            }
            return all.isEmpty()
                    ? null
                    : single(type, (Serializable) all.iterator().next());
        }
        return single(type, value);
    }

    private Serializable single(String type, Serializable value) {
        if (value == null) {
            return null;
        }
        try {
            return switch (type) {
                case "text" -> text(value);
                case "mltext" -> value instanceof MLText texts ? texts.getDefaultValue() : text(value);
                case "int" -> value instanceof Number number ? number.intValue() : Integer.valueOf(value.toString());
                case "long" -> value instanceof Number number ? number.longValue() : longOf(value);
                case "float" -> value instanceof Number number ? number.floatValue() : Float.valueOf(value.toString());
                case "double" ->
                    value instanceof Number number ? number.doubleValue() : Double.valueOf(value.toString());
                case "boolean" -> value instanceof Boolean ? value : Boolean.valueOf(value.toString());
                case "date", "datetime" -> date(value);
                case "noderef", "category" -> value instanceof NodeRef ? value : new NodeRef(value.toString());
                case "qname" -> value instanceof QName ? value : QName.resolveToQName(prefixes, value.toString());
                case "content" ->
                    value instanceof ContentData ? value : ContentData.createContentProperty(value.toString());
                case "locale" ->
                    value instanceof Locale
                            ? value
                            : Locale.forLanguageTag(value.toString().replace('_', '-'));
                default -> value;
            };
        } catch (NumberFormatException | DateTimeParseException e) {
            throw new IllegalArgumentException("Cannot convert '" + value + "' to d:" + type, e);
        }
    }

    private static Serializable text(Serializable value) {
        return value instanceof Date date
                ? DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(date.toInstant().atZone(ZoneId.systemDefault()))
                : value.toString();
    }

    private static Long longOf(Serializable value) {
        return value instanceof Date date ? Long.valueOf(date.getTime()) : Long.valueOf(value.toString());
    }

    private static Date date(Serializable value) {
        if (value instanceof Date date) {
            return date;
        }
        if (value instanceof Number number) {
            return new Date(number.longValue());
        }
        String text = value.toString();
        if (text.length() == "2026-01-31".length()) {
            return Date.from(
                    LocalDate.parse(text).atStartOfDay(ZoneId.systemDefault()).toInstant());
        }
        return Date.from(instant(text));
    }

    private static Instant instant(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException e) {
            return OffsetDateTime.parse(text, COMPACT_ZONE).toInstant();
        }
    }
}
