package lithograph.library;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// As much of JSON Schema as our own schemas use.
record JsonSchema(JsonNode root) {
    /// What is wrong with the value, a sentence each; none where it conforms.
    List<String> problems(JsonNode value) {
        return problems(root, value, "$");
    }

    /// The same by one of its definitions.
    List<String> problems(String definition, JsonNode value) {
        return problems(root.at(definition), value, definition);
    }

    private List<String> problems(JsonNode schema, JsonNode value, String at) {
        List<String> found = new ArrayList<>();
        if (schema.isMissingNode()) {
            return List.of(at + " is not described");
        }
        if (schema.has("$ref")) {
            return problems(root.at(schema.path("$ref").asString("").substring(1)), value, at);
        }
        if (schema.has("type") && types(schema.path("type")).stream().noneMatch(type -> isOf(type, value))) {
            found.add(at + " is no " + schema.path("type"));
        }
        if (schema.has("const") && !schema.path("const").equals(value)) {
            found.add(at + " is not " + schema.path("const"));
        }
        if (schema.has("enum") && schema.path("enum").valueStream().noneMatch(value::equals)) {
            found.add(at + " is none of " + schema.path("enum"));
        }
        if (schema.has("minimum") && value.asLong(0) < schema.path("minimum").asLong(0)) {
            found.add(at + " is too small");
        }
        if (schema.has("oneOf")
                && schema.path("oneOf")
                                .valueStream()
                                .filter(each -> problems(each, value, at).isEmpty())
                                .count()
                        != 1) {
            found.add(at + " is not one of the alternatives");
        }
        schema.path("required").forEach(name -> {
            if (!value.has(name.asString(""))) {
                found.add(at + " has no " + name);
            }
        });
        for (String name : value.propertyNames()) {
            JsonNode property = schema.path("properties").path(name);
            if (!property.isMissingNode()) {
                found.addAll(problems(property, value.path(name), at + "." + name));
            } else if (schema.has("additionalProperties")) {
                found.add(at + " has an unknown " + name);
            }
        }
        if (schema.has("items")) {
            value.forEach(item -> found.addAll(problems(schema.path("items"), item, at + "[]")));
        }
        return found;
    }

    private static List<String> types(JsonNode type) {
        return type.isArray()
                ? type.valueStream().map(each -> each.asString("")).toList()
                : List.of(type.asString(""));
    }

    private static boolean isOf(String type, JsonNode value) {
        return switch (type) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isString();
            case "integer" -> value.isIntegralNumber();
            case "boolean" -> value.isBoolean();
            case "null" -> value.isNull();
            default -> throw new IllegalArgumentException("a type that is not known here: " + type);
        };
    }
}
