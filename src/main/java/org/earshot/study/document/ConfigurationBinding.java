package org.earshot.study.document;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.earshot.study.configuration.Condition;
import org.earshot.study.configuration.Faux;
import org.earshot.study.configuration.HeadphoneCheck;
import org.earshot.study.configuration.LocalizedText;
import org.earshot.study.configuration.PaletteName;
import org.earshot.study.configuration.StudyConfiguration;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.ObjectNode;

/**
 * A checked document as a configuration. Jackson binds the records; here is only where what people write is arranged otherwise than
 * the records are.
 */
final class ConfigurationBinding {

    private static final String LANGUAGE = "language";

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .addModule(new SimpleModule()
                    .addDeserializer(Condition.class, written(Condition.class, Condition::parse))
                    .addDeserializer(Faux.class, written(Faux.class, Faux::parse))
                    .addDeserializer(PaletteName.class, written(PaletteName.class, PaletteName::parse))
                    .addDeserializer(LocalizedText.class, new Texts()))
            .build();

    private ConfigurationBinding() {}

    /** @param document without mistakes */
    static StudyConfiguration of(JsonNode document) {
        ObjectNode root = SchemaDefaults.filledIn(document);
        if (root.path("languages").isEmpty()) {
            root.putArray("languages").add(root.path(LANGUAGE));
        }
        moveRelevance(root);
        moveProcedure(root);
        ObjectNode data = (ObjectNode) root.path("data");
        data.put("heldOutOnly", data.remove("split").asString().equals("held-out"));
        ObjectNode participants = (ObjectNode) root.path("participants");
        participants.put(
                "abandonedAfter",
                Duration.ofMinutes(participants.remove("abandonedAfterMinutes").asInt())
                        .toString());
        ObjectNode completion = (ObjectNode) root.path("completion");
        move(completion, completion.putObject("finished"), "code", "redirect");
        return MAPPER.readerFor(StudyConfiguration.class)
                .withAttribute(LANGUAGE, root.path(LANGUAGE).asString())
                .readValue(root);
    }

    /** The rules of layers stand in a group of their own beside those of kinds of layers. */
    private static void moveRelevance(ObjectNode root) {
        ObjectNode relevance = root.putObject("relevance");
        ObjectNode rules = relevance.putObject("rules");
        Optional.ofNullable(root.remove("rules")).ifPresent(written -> rules.setAll(written.asObject()));
        Optional.ofNullable(rules.remove("layers")).ifPresent(layers -> rules.setAll(layers.asObject()));
        move(root, relevance, "composite", "target", "start");
    }

    /** What a session consists of is written at the top, where people look for it. */
    private static void moveProcedure(ObjectNode root) {
        ObjectNode procedure = root.putObject("procedure");
        move(
                root,
                procedure,
                "soundCheck",
                "headphoneCheck",
                "examples",
                "practice",
                "attentionChecks",
                "palette",
                "showResult");
        Optional.ofNullable(root.remove("breaks"))
                .ifPresent(breaks -> procedure.set("breakSeconds", breaks.path("seconds")));
        if (!procedure.has("practice")) {
            procedure.putObject("practice").put("rounds", 1).put("required", false);
        }
        if (procedure.path("headphoneCheck") instanceof ObjectNode check && !check.has("pass")) {
            check.put(
                    "pass",
                    MAPPER.treeToValue(check.path("test"), HeadphoneCheck.Test.class)
                            .usualPass());
        }
    }

    private static void move(ObjectNode from, ObjectNode to, String... keys) {
        for (String key : keys) {
            Optional.ofNullable(from.remove(key)).ifPresent(value -> to.set(key, value));
        }
    }

    private static <T> StdDeserializer<T> written(Class<T> type, Function<String, T> parse) {
        return new StdDeserializer<>(type) {
            @Override
            public T deserialize(JsonParser parser, DeserializationContext context) {
                return parse.apply(parser.getString());
            }
        };
    }

    /** A text is written once for all languages, or once per language. */
    private static final class Texts extends StdDeserializer<LocalizedText> {

        private Texts() {
            super(LocalizedText.class);
        }

        @Override
        public LocalizedText deserialize(JsonParser parser, DeserializationContext context) {
            JsonNode text = context.readTree(parser);
            if (!text.isObject()) {
                return LocalizedText.of(text.asString());
            }
            String main = String.valueOf(context.getAttribute(LANGUAGE));
            return new LocalizedText(
                    text.path(main).asString(),
                    text.properties().stream()
                            .collect(Collectors.toMap(
                                    Map.Entry::getKey, entry -> entry.getValue().asString())));
        }
    }
}
