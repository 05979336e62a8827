package org.newsdesk.testbed.host.workflow;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.service.cmr.dictionary.DataTypeDefinition;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;

/** Converts values to the data types of the workflow model, as the platform's type converter does. */
public final class Values {
    private static final DateTimeFormatter V1_TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSxx").withZone(ZoneOffset.UTC);

    private final NamespaceService namespaces;

    /** Prefixes of qualified names come from the namespace service. */
    public Values(NamespaceService namespaces) {
        this.namespaces = namespaces;
    }

    /**
     * Converts a value or each value of a list.
     *
     * @throws IllegalArgumentException when a number or reference cannot be read
     * @throws AlfrescoRuntimeException when a date cannot be read
     */
    public Serializable convert(QName dataType, Object value) {
        if (value == null) {
            return null;
        }
        if (value instanceof Collection<?> all) {
            ArrayList<Serializable> converted = new ArrayList<>();
            all.forEach(one -> converted.add(convert(dataType, one)));
            return converted;
        }
        return switch (dataType.getLocalName()) {
            case "text", "mltext" -> value instanceof Date date ? format(date) : value.toString();
            case "int" -> (int) integer(value);
            case "long" -> integer(value);
            case "float" -> (float) decimal(value);
            case "double" -> decimal(value);
            case "boolean" -> value instanceof Boolean flag ? flag : Boolean.valueOf(value.toString());
            case "date", "datetime" -> date(value);
            case "qname" -> value instanceof QName name ? name : QName.resolveToQName(namespaces, value.toString());
            case "noderef" -> value instanceof String text ? nodeRef(text) : (Serializable) value;
            default -> (Serializable) value;
        };
    }

    /** The data type that a raw value has. */
    public static QName typeOf(Object value) {
        Object sample = value instanceof Collection<?> all && !all.isEmpty()
                ? all.iterator().next()
                : value;
        if (sample instanceof String) {
            return DataTypeDefinition.TEXT;
        }
        if (sample instanceof Number number) {
            return typeOfNumber(number);
        }
        if (sample instanceof Date) {
            return DataTypeDefinition.DATETIME;
        }
        if (sample instanceof Boolean) {
            return DataTypeDefinition.BOOLEAN;
        }
        if (sample instanceof QName) {
            return DataTypeDefinition.QNAME;
        }
        boolean isNode = sample instanceof NodeRef || sample instanceof org.alfresco.repo.jscript.ScriptNode;
        return isNode ? DataTypeDefinition.NODE_REF : DataTypeDefinition.ANY;
    }

    /** A time as the v1 REST API writes it. */
    public static String format(Date date) {
        return V1_TIME.format(date.toInstant());
    }

    /** Reads ISO 8601: a date, a local time (UTC) or a time with an offset, with or without its colon. */
    public static Date parseDate(String text) {
        String iso = text.trim().replaceFirst("([+-]\\d{2})(\\d{2})$", "$1:$2");
        for (Reader reader : READERS) {
            try {
                return Date.from(reader.read(iso));
            } catch (DateTimeParseException e) {
                // the next notation may fit
            }
        }
        throw new AlfrescoRuntimeException("Failed to parse date " + text);
    }

    private interface Reader {
        Instant read(String text);
    }

    private static final List<Reader> READERS = List.of(
            text -> OffsetDateTime.parse(text).toInstant(),
            text -> LocalDateTime.parse(text).toInstant(ZoneOffset.UTC),
            text -> LocalDate.parse(text).atStartOfDay().toInstant(ZoneOffset.UTC));

    private static Date date(Object value) {
        if (value instanceof Date date) {
            return date;
        }
        return value instanceof Number millis
                ? Date.from(Instant.ofEpochMilli(millis.longValue()))
                : parseDate(value.toString());
    }

    private static NodeRef nodeRef(String text) {
        if (!NodeRef.isNodeRef(text)) {
            throw new IllegalArgumentException("Value is not a node reference: " + text);
        }
        return new NodeRef(text);
    }

    private static long integer(Object value) {
        return value instanceof Number number ? number.longValue() : Long.parseLong(value.toString());
    }

    private static double decimal(Object value) {
        return value instanceof Number number ? number.doubleValue() : Double.parseDouble(value.toString());
    }

    private static QName typeOfNumber(Number number) {
        if (number instanceof Integer) {
            return DataTypeDefinition.INT;
        }
        if (number instanceof Long) {
            return DataTypeDefinition.LONG;
        }
        return number instanceof Float ? DataTypeDefinition.FLOAT : DataTypeDefinition.DOUBLE;
    }
}
