package org.newsdesk.testbed.host.dictionary;

import java.util.List;
import java.util.Map;
import org.alfresco.service.namespace.QName;

/**
 * A property as a model declares it, or as a type overrides it.
 *
 * @param name the property
 * @param container the type or aspect that declares it
 * @param dataType such as {@code d:text}
 * @param multiple whether it holds a list
 * @param mandatory whether it ought to have a value
 * @param enforced whether a missing value fails the transaction
 * @param isProtected what the model says; the platform's v1 REST ignores it
 * @param defaultValue the text of the default, or null
 * @param constraints what values must pass at commit
 */
public record PropertyModel(
        QName name,
        QName container,
        QName dataType,
        boolean multiple,
        boolean mandatory,
        boolean enforced,
        boolean isProtected,
        String defaultValue,
        List<ConstraintModel> constraints) {

    /** A copy with the parts that an override gives; null keeps the inherited part. */
    PropertyModel overridden(Override override) {
        return new PropertyModel(
                name,
                container,
                dataType,
                multiple,
                override.mandatory() == null ? mandatory : override.mandatory(),
                override.enforced() == null ? enforced : override.enforced(),
                isProtected,
                override.defaultValue() == null ? defaultValue : override.defaultValue(),
                override.constraints().isEmpty() ? constraints : override.constraints());
    }

    /** What a subtype changes of an inherited property. */
    record Override(Boolean mandatory, Boolean enforced, String defaultValue, List<ConstraintModel> constraints) {}

    /**
     * A constraint.
     *
     * @param name its name, or a generated one
     * @param type LIST, REGEX, LENGTH or MINMAX
     * @param parameters text values by name; a list for {@code allowedValues}
     */
    public record ConstraintModel(String name, String type, Map<String, Object> parameters) {

        /** What is wrong with one value, or null. */
        public String violation(Object value) {
            return switch (type) {
                case "LIST" -> violatesList(String.valueOf(value));
                case "REGEX" -> violatesRegex(String.valueOf(value));
                case "LENGTH" -> violatesLength(String.valueOf(value).length());
                case "MINMAX" -> violatesRange(value);
                default -> null;
            };
        }

        private String violatesList(String value) {
            boolean caseSensitive = !"false".equals(parameters.get("caseSensitive"));
            List<?> allowed = (List<?>) parameters.getOrDefault("allowedValues", List.of());
            boolean found = allowed.stream()
                    .anyMatch(
                            item -> caseSensitive ? item.equals(value) : value.equalsIgnoreCase(String.valueOf(item)));
            return found ? null : "The value is not an allowed value: " + value;
        }

        private String violatesRegex(String value) {
            boolean match = value.matches(String.valueOf(parameters.get("expression")));
            boolean required = !"false".equals(parameters.get("requiresMatch"));
            return match == required ? null : "Value '" + value + "' does not match pattern";
        }

        private String violatesLength(int length) {
            int least = Integer.parseInt(String.valueOf(parameters.getOrDefault("minLength", "0")));
            int most = Integer.parseInt(
                    String.valueOf(parameters.getOrDefault("maxLength", String.valueOf(Integer.MAX_VALUE))));
            return length >= least && length <= most
                    ? null
                    : "String length of " + length + " is out of range [" + least + "; " + most + "]";
        }

        private String violatesRange(Object value) {
            if (!(value instanceof Number number)) {
                return "Value is not a number: " + value;
            }
            double least = parameters.containsKey("minValue")
                    ? Double.parseDouble((String) parameters.get("minValue"))
                    : -Double.MAX_VALUE;
            double most = parameters.containsKey("maxValue")
                    ? Double.parseDouble((String) parameters.get("maxValue"))
                    : Double.MAX_VALUE;
            double actual = number.doubleValue();
            return actual >= least && actual <= most
                    ? null
                    : "Value " + value + " is out of range [" + least + "; " + most + "]";
        }
    }
}
