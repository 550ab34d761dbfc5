package org.earshot.web.api.participant;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.URI;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Schemas of records as JSON writes them, for OpenAPI 3.1. What is {@code @Nullable} may be absent where the record leaves null
 * out, and null otherwise; all else is always there. springdoc's own schemas know neither. Not thread-safe.
 */
public final class RecordSchemas {

    private static final String REFERENCE = "#/components/schemas/";

    private final Map<String, Schema<?>> named = new LinkedHashMap<>();
    private final Map<String, List<String>> words = new LinkedHashMap<>();

    /** Says that a text, or each of a list of texts, is a constant's written form: {@code audio-check} for AUDIO_CHECK. */
    public <E extends Enum<E>> RecordSchemas words(Class<? extends Record> of, String component, Class<E> constants) {
        if (Arrays.stream(of.getRecordComponents()).noneMatch(it -> it.getName().equals(component))) {
            throw new IllegalArgumentException(of + " has no component '" + component + "'");
        }
        words.put(of.getName() + "." + component, written(constants));
        return this;
    }

    /** A reference to a record's schema, which is made with all that it refers to. */
    public Schema<?> referTo(Class<?> type) {
        String name = type.getSimpleName();
        if (!named.containsKey(name)) {
            named.put(name, new JsonSchema());
            named.put(name, object(type, Map.of()));
        }
        return reference(name);
    }

    /**
     * A new schema of a record's components.
     *
     * @param given what is known better of some of them, by name
     */
    public Schema<?> object(Class<?> type, Map<String, Schema<?>> given) {
        Schema<?> schema = typed("object");
        for (RecordComponent component : type.getRecordComponents()) {
            boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            boolean leftOut = nullable && leavesNullOut(type);
            Schema<?> known = given.get(component.getName());
            Schema<?> value = known == null
                    ? of(component.getGenericType(), words.get(type.getName() + "." + component.getName()))
                    : known;
            schema.addProperty(component.getName(), nullable && !leftOut ? orNull(value) : value);
            if (!leftOut) {
                schema.addRequiredItem(component.getName());
            }
        }
        return schema;
    }

    /** All that were referred to, by name. */
    public Map<String, Schema<?>> named() {
        return Map.copyOf(named);
    }

    public static Schema<?> reference(String name) {
        return new JsonSchema().$ref(REFERENCE + name);
    }

    /** One of some words. */
    public static Schema<?> oneOf(List<String> words) {
        Schema<Object> chosen = typed("string");
        words.forEach(chosen::addEnumItemObject);
        return chosen;
    }

    public static <E extends Enum<E>> List<String> written(Class<E> constants) {
        return Arrays.stream(constants.getEnumConstants())
                .map(constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
    }

    private Schema<?> of(Type type, @Nullable List<String> words) {
        return switch (type) {
            case ParameterizedType list
            when list.getRawType() == List.class -> typed("array").items(of(list.getActualTypeArguments()[0], words));
            case ParameterizedType map
            when map.getRawType() == Map.class ->
                typed("object").additionalProperties(of(map.getActualTypeArguments()[1], words));
            case Class<?> plain -> of(plain, words);
            default -> throw new IllegalArgumentException("No schema for " + type);
        };
    }

    private Schema<?> of(Class<?> type, @Nullable List<String> words) {
        if (type == String.class && words != null) {
            return oneOf(words);
        }
        if (type == int.class || type == Integer.class) {
            return typed("integer").format("int32");
        }
        if (type == double.class || type == Double.class) {
            return typed("number").format("double");
        }
        if (type == boolean.class) {
            return typed("boolean");
        }
        if (type == String.class) {
            return typed("string");
        }
        if (type == UUID.class || type == URI.class) {
            return typed("string").format(type.getSimpleName().toLowerCase(Locale.ROOT));
        }
        if (type.isRecord()) {
            return referTo(type);
        }
        throw new IllegalArgumentException("No schema for " + type);
    }

    private static boolean leavesNullOut(Class<?> type) {
        JsonInclude rule = type.getAnnotation(JsonInclude.class);
        return rule != null && rule.value() == JsonInclude.Include.NON_NULL;
    }

    private static Schema<?> orNull(Schema<?> schema) {
        Set<String> types = new LinkedHashSet<>(schema.getTypes());
        types.add("null");
        schema.setTypes(types);
        return schema;
    }

    private static Schema<Object> typed(String type) {
        Schema<Object> schema = new JsonSchema();
        schema.addType(type);
        return schema;
    }
}
