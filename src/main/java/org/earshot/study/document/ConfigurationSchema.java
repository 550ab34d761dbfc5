package org.earshot.study.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;

/** The JSON Schema of configurations as a file for editors and as the fields of a form. */
public final class ConfigurationSchema {

    private static final String RESOURCE = "/study-configs/schema/study.schema.json";

    private ConfigurationSchema() {}

    /** The schema itself, in JSON. */
    public static String text() {
        try (InputStream in = Objects.requireNonNull(
                ConfigurationSchema.class.getResourceAsStream(RESOURCE),
                RESOURCE + " is missing from the application")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A whole configuration as a group of fields. */
    public static FieldSchema fields() {
        return FieldSchema.root(JsonMapper.shared().readTree(text()));
    }
}
