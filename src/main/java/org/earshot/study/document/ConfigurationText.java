package org.earshot.study.document;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** A configuration as it was written, for those who want to repeat what it says. */
public final class ConfigurationText {

    private ConfigurationText() {}

    /** What stands under a key of the outermost level; none if there is no such key, or nothing under it. */
    public static Optional<JsonNode> value(String yaml, String key) {
        JsonNode value = new YamlDocument(yaml).root().path(key);
        return value.isMissingNode() || value.isNull() || value.isEmpty() && value.isContainer()
                ? Optional.empty()
                : Optional.of(value);
    }
}
