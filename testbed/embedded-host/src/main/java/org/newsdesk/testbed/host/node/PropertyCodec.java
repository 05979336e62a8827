package org.newsdesk.testbed.host.node;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

/**
 * Properties as JSON text. Strings, booleans and nulls stand for themselves; everything else is {@code [tag, value]}, a list is
 * {@code ["list", …]}.
 */
public final class PropertyCodec {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private PropertyCodec() {}

    /** Properties to text. */
    public static String write(Map<QName, Serializable> properties) {
        ObjectNode object = NODES.objectNode();
        properties.forEach((name, value) -> object.set(name.toString(), encode(value)));
        return object.toString();
    }

    /** Text to properties. */
    public static Map<QName, Serializable> read(String text) {
        try {
            Map<QName, Serializable> properties = new HashMap<>();
            JSON.readTree(text)
                    .fields()
                    .forEachRemaining(
                            field -> properties.put(QName.createQName(field.getKey()), decode(field.getValue())));
            return properties;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Stored properties are damaged", e);
        }
    }

    private static JsonNode encode(Object value) {
        if (value == null) {
            return NODES.nullNode();
        } else if (value instanceof String text) {
            return NODES.textNode(text);
        } else if (value instanceof Boolean flag) {
            return NODES.booleanNode(flag);
        } else if (value instanceof Integer number) {
            return tagged("int").add(number);
        } else if (value instanceof Long number) {
            return tagged("long").add(number);
        } else if (value instanceof Float number) {
            return tagged("float").add(number);
        } else if (value instanceof Double number) {
            return tagged("double").add(number);
        } else if (value instanceof Date date) {
            return tagged("date").add(date.getTime());
        } else if (value instanceof NodeRef ref) {
            return tagged("node").add(ref.toString());
        } else if (value instanceof QName name) {
            return tagged("qname").add(name.toString());
        } else if (value instanceof ContentData content) {
            return encodeContent(content);
        } else if (value instanceof Locale locale) {
            return tagged("locale").add(locale.toLanguageTag());
        } else if (value instanceof Collection<?> items) {
            ArrayNode list = tagged("list");
            items.forEach(item -> list.add(encode(item)));
            return list;
        }
        return tagged("java").add(Base64.getEncoder().encodeToString(serialize(value)));
    }

    private static JsonNode encodeContent(ContentData content) {
        return tagged("content")
                .add(content.getContentUrl())
                .add(content.getMimetype())
                .add(content.getSize())
                .add(content.getEncoding())
                .add(content.getLocale() == null ? null : content.getLocale().toLanguageTag());
    }

    private static ArrayNode tagged(String tag) {
        return NODES.arrayNode().add(tag);
    }

    private static Serializable decode(JsonNode node) {
        if (node.isNull()) {
            return null;
        } else if (node.isTextual()) {
            return node.textValue();
        } else if (node.isBoolean()) {
            return node.booleanValue();
        }
        JsonNode value = node.get(1);
        return switch (node.get(0).textValue()) {
            case "int" -> value.intValue();
            case "long" -> value.longValue();
            case "float" -> value.floatValue();
            case "double" -> value.doubleValue();
            case "date" -> new Date(value.longValue());
            case "node" -> new NodeRef(value.textValue());
            case "qname" -> QName.createQName(value.textValue());
            case "locale" -> Locale.forLanguageTag(value.textValue());
            case "content" -> decodeContent(node);
            case "list" -> decodeList(node);
            default -> deserialize(Base64.getDecoder().decode(value.textValue()));
        };
    }

    private static ContentData decodeContent(JsonNode node) {
        String locale = node.get(5).textValue();
        return new ContentData(
                node.get(1).textValue(),
                node.get(2).textValue(),
                node.get(3).longValue(),
                node.get(4).textValue(),
                locale == null ? null : Locale.forLanguageTag(locale));
    }

    private static ArrayList<Serializable> decodeList(JsonNode node) {
        ArrayList<Serializable> list = new ArrayList<>();
        for (int i = 1; i < node.size(); i++) {
            list.add(decode(node.get(i)));
        }
        return list;
    }

    private static byte[] serialize(Object value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        } catch (IOException e) {
            throw new IllegalArgumentException("A property value cannot be stored: " + value.getClass(), e);
        }
        return bytes.toByteArray();
    }

    @SuppressWarnings("BanSerializableRead") // only what this host has written itself
    private static Serializable deserialize(byte[] bytes) {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            return (Serializable) in.readObject();
        } catch (IOException | ClassNotFoundException e) {
            throw new IllegalStateException("A stored property value is damaged", e);
        }
    }
}
