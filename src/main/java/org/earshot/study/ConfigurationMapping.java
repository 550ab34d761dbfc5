package org.earshot.study;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.earshot.study.StudyConfiguration.Completion;
import org.earshot.study.StudyConfiguration.Data;
import org.earshot.study.StudyConfiguration.Plays;
import org.earshot.study.StudyConfiguration.Recruitment;
import org.earshot.study.StudyConfiguration.Samples;
import org.earshot.study.StudyConfiguration.Texts;
import org.earshot.study.StudyConfiguration.Trials;
import tools.jackson.databind.JsonNode;

/** A checked document as a configuration; the defaults are those that the schema tells. */
final class ConfigurationMapping {

    private ConfigurationMapping() {}

    static StudyConfiguration of(JsonNode root) {
        return new StudyConfiguration(
                root.path("slug").asString(),
                root.path("title").asString(),
                root.path("language").asString("en"),
                root.path("model").asString(),
                relevance(root),
                data(root.path("data")),
                samples(root.path("samples")),
                root.path("conditions")
                        .valueStream()
                        .map(condition -> Condition.parse(condition.asString()))
                        .toList(),
                Faux.parse(root.path("faux").asString("randomised")),
                Design.valueOf(root.path("design").asString("within").toUpperCase(Locale.ROOT)),
                trials(root.path("trials")),
                texts(root.path("texts")),
                root.path("soundCheck").asBoolean(true),
                questions(root.path("demographics")),
                questions(root.path("closing")),
                new Recruitment(integer(root.path("participants").path("max"))),
                new Completion(
                        text(root.path("completion").path("code")),
                        text(root.path("completion").path("redirect")).map(URI::create)));
    }

    private static StudyConfiguration.Relevance relevance(JsonNode root) {
        Map<String, String> rules = new LinkedHashMap<>();
        root.path("rules").properties().forEach(rule -> {
            if (rule.getKey().equals("layers")) {
                rule.getValue()
                        .properties()
                        .forEach(layer ->
                                rules.put(layer.getKey(), layer.getValue().asString()));
            } else {
                rules.put(rule.getKey(), rule.getValue().asString());
            }
        });
        return new StudyConfiguration.Relevance(
                root.path("composite").asString(),
                rules,
                root.path("target").asString(StudyConfiguration.PREDICTED),
                root.path("start").asString("logit"));
    }

    private static Data data(JsonNode data) {
        return new Data(
                data.path("layout").asString("demo"),
                data.path("split").asString("held-out").equals("held-out"));
    }

    private static Samples samples(JsonNode samples) {
        return new Samples(
                samples.path("correct").asInt(),
                samples.path("incorrect").asInt(),
                samples.path("practice").asInt(2),
                samples.path("balanced").asBoolean(false),
                samples.path("seed").asLong());
    }

    private static Trials trials(JsonNode trials) {
        JsonNode plays = trials.path("plays");
        return new Trials(
                trials.path("confidence").asBoolean(false),
                trials.path("secondChoice").asBoolean(false),
                new Plays(plays.path("min").asInt(1), integer(plays.path("max"))));
    }

    private static Texts texts(JsonNode texts) {
        return new Texts(
                texts.path("information").asString(),
                texts.path("consent").asString(),
                texts.path("consentVersion").asString("1"),
                texts.path("instructions").asString(),
                text(texts.path("pause")),
                texts.path("debriefing").asString());
    }

    private static List<Question> questions(JsonNode questions) {
        return questions.valueStream().map(ConfigurationMapping::question).toList();
    }

    private static Question question(JsonNode question) {
        return new Question(
                question.path("id").asString(),
                Question.Type.valueOf(question.path("type").asString().toUpperCase(Locale.ROOT)),
                question.path("label").asString(),
                question.path("options")
                        .valueStream()
                        .map(option -> new Question.Option(
                                option.path("value").asString(),
                                option.path("label").asString()))
                        .toList(),
                number(question.path("min")),
                number(question.path("max")),
                question.path("required").asBoolean(false));
    }

    private static Optional<String> text(JsonNode node) {
        return node.isString() ? Optional.of(node.asString()) : Optional.empty();
    }

    private static OptionalInt integer(JsonNode node) {
        return node.isNumber() ? OptionalInt.of(node.asInt()) : OptionalInt.empty();
    }

    private static OptionalDouble number(JsonNode node) {
        return node.isNumber() ? OptionalDouble.of(node.asDouble()) : OptionalDouble.empty();
    }
}
