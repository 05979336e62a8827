package org.newsdesk.contract.interfaces;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Just enough of OpenAPI to compare the description with real answers. */
final class OpenApi {
    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "patch");

    private final JsonNode root;

    private OpenApi(JsonNode root) {
        this.root = root;
    }

    /** One operation of the description. */
    record Operation(String method, String path, JsonNode description) {
        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    static OpenApi read(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return new OpenApi(new YAMLMapper().readTree(in));
        }
    }

    /** All operations, paths below {@code newsdesk/}. */
    List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        root.path("paths")
                .fields()
                .forEachRemaining(path -> path.getValue().fields().forEachRemaining(method -> {
                    if (METHODS.contains(method.getKey())) {
                        operations.add(new Operation(
                                method.getKey().toUpperCase(Locale.ROOT), relative(path.getKey()), method.getValue()));
                    }
                }));
        return operations;
    }

    /** Schema of the JSON answer of an operation with a status, missing when none is described. */
    JsonNode answerSchema(Operation operation, int status) {
        JsonNode response = resolve(operation.description().path("responses").path(String.valueOf(status)));
        return response.path("content").path("application/json").path("schema");
    }

    /** Whether a good answer is a file instead of JSON. */
    boolean isDownload(Operation operation) {
        JsonNode content =
                resolve(operation.description().path("responses").path("200")).path("content");
        return !content.isMissingNode() && !content.has("application/json");
    }

    /** Where a value departs from its schema; empty when it fits. */
    List<String> departures(JsonNode schema, JsonNode value) {
        List<String> found = new ArrayList<>();
        compare("$", schema, value, found);
        return found;
    }

    private void compare(String at, JsonNode reference, JsonNode value, List<String> found) {
        JsonNode schema = resolve(reference);
        for (JsonNode part : schema.path("allOf")) {
            compareRequired(at, resolve(part), value, found);
        }
        if (value.isNull()) {
            if (!nullable(schema)) {
                found.add(at + " is null");
            }
            return;
        }
        if (!schema.path("oneOf").isEmpty() || !schema.path("anyOf").isEmpty()) {
            compareAlternatives(at, schema, value, found);
            return;
        }
        compareType(at, schema, value, found);
        compareRequired(at, schema, value, found);
        JsonNode allowed = schema.path("enum");
        if (allowed.isArray() && !contains(allowed, value)) {
            found.add(at + " is " + value + ", not one of " + allowed);
        }
        if (value.isObject()) {
            compareFields(at, schema, value, found);
        }
        if (value.isArray() && schema.has("items")) {
            for (int i = 0; i < value.size(); i++) {
                compare(at + "[" + i + "]", schema.path("items"), value.get(i), found);
            }
        }
    }

    private void compareAlternatives(String at, JsonNode schema, JsonNode value, List<String> found) {
        List<String> last = List.of();
        for (String kind : List.of("oneOf", "anyOf")) {
            for (JsonNode alternative : schema.path(kind)) {
                List<String> departures = new ArrayList<>();
                compare(at, alternative, value, departures);
                if (departures.isEmpty()) {
                    return;
                }
                last = departures;
            }
        }
        found.addAll(last);
    }

    private void compareFields(String at, JsonNode schema, JsonNode value, List<String> found) {
        List<JsonNode> described = parts(schema);
        boolean open = described.stream()
                        .allMatch(part -> part.path("properties").isEmpty())
                || described.stream()
                        .anyMatch(part -> part.path("additionalProperties").isObject()
                                || part.path("additionalProperties").asBoolean(false));
        value.fields().forEachRemaining(field -> {
            JsonNode property = described.stream()
                    .map(part -> part.path("properties").path(field.getKey()))
                    .filter(found1 -> !found1.isMissingNode())
                    .findFirst()
                    .orElse(null);
            if (property != null) {
                compare(at + "." + field.getKey(), property, field.getValue(), found);
            } else if (!open) {
                found.add(at + "." + field.getKey() + " is not described");
            }
        });
    }

    private void compareRequired(String at, JsonNode schema, JsonNode value, List<String> found) {
        for (JsonNode part : parts(schema)) {
            for (JsonNode name : part.path("required")) {
                if (value.isObject() && !value.has(name.asText())) {
                    found.add(at + "." + name.asText() + " is missing");
                }
            }
        }
    }

    private static void compareType(String at, JsonNode schema, JsonNode value, List<String> found) {
        List<String> types = types(schema);
        if (!types.isEmpty() && types.stream().noneMatch(type -> fits(type, value))) {
            found.add(at + " is " + value.getNodeType() + ", not " + types);
        }
    }

    private static boolean fits(String type, JsonNode value) {
        return switch (type) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isTextual();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            case "null" -> value.isNull();
            default -> true;
        };
    }

    private boolean nullable(JsonNode schema) {
        if (schema.path("nullable").asBoolean(false) || types(schema).contains("null")) {
            return true;
        }
        for (String kind : List.of("oneOf", "anyOf")) {
            for (JsonNode alternative : schema.path(kind)) {
                if (nullable(resolve(alternative))) {
                    return true;
                }
            }
        }
        return types(schema).isEmpty()
                && schema.path("oneOf").isEmpty()
                && schema.path("anyOf").isEmpty()
                && schema.path("allOf").isEmpty();
    }

    private List<JsonNode> parts(JsonNode schema) {
        List<JsonNode> parts = new ArrayList<>(List.of(schema));
        for (JsonNode part : schema.path("allOf")) {
            parts.addAll(parts(resolve(part)));
        }
        return parts;
    }

    private JsonNode resolve(JsonNode node) {
        JsonNode resolved = node;
        while (resolved.has("$ref")) {
            resolved = root.at(resolved.path("$ref").asText().substring(1));
        }
        return resolved;
    }

    private static List<String> types(JsonNode schema) {
        JsonNode type = schema.path("type");
        List<String> types = new ArrayList<>();
        if (type.isTextual()) {
            types.add(type.asText());
        }
        type.forEach(each -> types.add(each.asText()));
        return types;
    }

    private static boolean contains(JsonNode array, JsonNode value) {
        for (JsonNode each : array) {
            if (each.equals(value)) {
                return true;
            }
        }
        return false;
    }

    private static String relative(String path) {
        int at = path.indexOf("/newsdesk/");
        return at < 0 ? path.replaceFirst("^/", "") : path.substring(at + "/newsdesk/".length());
    }
}
