package assay.source;

import tools.jackson.databind.JsonNode;

/// Fields of a JSON record, with complaints that name key, rule and value.
final class Fields {
    /// Characters of a wrong value that are shown.
    private static final int SHOWN = 60;

    private Fields() {}

    /// The text under `key`, as it stands.
    static String text(JsonNode record, String key) {
        JsonNode value = record.path(key);
        if (!value.isString()) {
            throw wrong(key, "must be a text", value);
        }
        return value.stringValue();
    }

    /// The text under `key`, which must not be blank.
    static String filled(JsonNode record, String key) {
        String text = text(record, key);
        if (text.isBlank()) {
            throw wrong(key, "must not be blank", record.path(key));
        }
        return text;
    }

    /// The text under `key`, empty when there is none or null. A value of another type is refused, not passed over: a
    /// row without it would say something else.
    static String optional(JsonNode record, String key) {
        JsonNode value = record.path(key);
        return value.isMissingNode() || value.isNull() ? "" : text(record, key);
    }

    /// The array under `key`.
    static JsonNode array(JsonNode record, String key) {
        JsonNode value = record.path(key);
        if (!value.isArray()) {
            throw wrong(key, "must be an array", value);
        }
        return value;
    }

    static WrongRecordException wrong(String key, String rule, JsonNode value) {
        return new WrongRecordException("field \"" + key + "\" " + rule + ", got " + shown(value));
    }

    private static String shown(JsonNode value) {
        if (value.isMissingNode()) {
            return "no such field";
        }
        String text = value.toString();
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}
