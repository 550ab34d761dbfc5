package org.earshot.database;

import java.util.List;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The JSON that is stored: maps sorted by key, so that equal content is equal text. */
public final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private static final ObjectReader OBJECT = MAPPER.readerFor(new TypeReference<Map<String, Object>>() {});
    private static final ObjectReader OBJECTS = MAPPER.readerFor(new TypeReference<List<Map<String, Object>>>() {});

    private Json() {}

    public static String write(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    public static <T> T read(String json, Class<T> type) {
        return MAPPER.readValue(json, type);
    }

    public static <T> List<T> readList(String json, Class<T> element) {
        return MAPPER.readerForListOf(element).readValue(json);
    }

    public static Map<String, Object> readObject(String json) {
        return OBJECT.readValue(json);
    }

    public static List<Map<String, Object>> readObjects(String json) {
        return OBJECTS.readValue(json);
    }
}
