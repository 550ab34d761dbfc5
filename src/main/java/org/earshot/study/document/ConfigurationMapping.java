package org.earshot.study.document;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.earshot.study.configuration.Completion;
import org.earshot.study.configuration.Condition;
import org.earshot.study.configuration.Design;
import org.earshot.study.configuration.Exclusions;
import org.earshot.study.configuration.Faux;
import org.earshot.study.configuration.LocalizedText;
import org.earshot.study.configuration.Question;
import org.earshot.study.configuration.StudyConfiguration;
import org.earshot.study.configuration.StudyConfiguration.Data;
import org.earshot.study.configuration.StudyConfiguration.Exclusion;
import org.earshot.study.configuration.StudyConfiguration.Plays;
import org.earshot.study.configuration.StudyConfiguration.Recruitment;
import org.earshot.study.configuration.StudyConfiguration.Samples;
import org.earshot.study.configuration.StudyConfiguration.Texts;
import org.earshot.study.configuration.StudyConfiguration.Trials;
import tools.jackson.databind.JsonNode;

/**
 * A checked document as a configuration; the defaults are those that the schema tells.
 *
 * @param language the study's main one
 */
record ConfigurationMapping(JsonNode root, String language) {

    static StudyConfiguration of(JsonNode root) {
        return new ConfigurationMapping(root, root.path("language").asString("en")).configuration();
    }

    private StudyConfiguration configuration() {
        return new StudyConfiguration(
                root.path("slug").asString(),
                text(root.path("title")),
                language,
                languages(),
                root.path("model").asString(),
                relevance(),
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
                ProcedureMapping.of(root),
                questions(root.path("demographics")),
                questions(root.path("closing")),
                recruitment(root.path("participants")),
                completion(root.path("completion")),
                root.path("blinded").asBoolean(true),
                exclusions(root.path("exclusions")));
    }

    private List<String> languages() {
        return root.path("languages").isArray()
                ? root.path("languages").valueStream().map(JsonNode::asString).toList()
                : List.of(language);
    }

    private StudyConfiguration.Relevance relevance() {
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
                samples.path("seed").asLong(),
                samples.path("excluded")
                        .valueStream()
                        .map(exclusion -> new Exclusion(
                                exclusion.path("recording").asString(),
                                exclusion.path("reason").asString()))
                        .toList());
    }

    private static Trials trials(JsonNode trials) {
        JsonNode plays = trials.path("plays");
        return new Trials(
                trials.path("confidence").asBoolean(false),
                trials.path("secondChoice").asBoolean(false),
                new Plays(plays.path("min").asInt(1), integer(plays.path("max"))));
    }

    private Texts texts(JsonNode texts) {
        return new Texts(
                text(texts.path("information")),
                text(texts.path("consent")),
                texts.path("consentVersion").asString("1"),
                text(texts.path("instructions")),
                Optional.of(texts.path("pause"))
                        .filter(pause -> !pause.isMissingNode())
                        .map(this::text),
                text(texts.path("debriefing")));
    }

    private LocalizedText text(JsonNode node) {
        if (!node.isObject()) {
            return LocalizedText.of(node.asString());
        }
        return new LocalizedText(
                node.path(language).asString(),
                node.properties().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, text -> text.getValue().asString())));
    }

    private List<Question> questions(JsonNode questions) {
        return questions.valueStream().map(this::question).toList();
    }

    private Question question(JsonNode question) {
        return new Question(
                question.path("id").asString(),
                Question.Type.valueOf(question.path("type").asString().toUpperCase(Locale.ROOT)),
                text(question.path("label")),
                question.path("options")
                        .valueStream()
                        .map(option -> new Question.Option(option.path("value").asString(), text(option.path("label"))))
                        .toList(),
                number(question.path("min")),
                number(question.path("max")),
                question.path("required").asBoolean(false),
                question.path("preferNotToSay").asBoolean(false));
    }

    private static Recruitment recruitment(JsonNode participants) {
        return new Recruitment(
                integer(participants.path("max")),
                integer(participants.path("maxPerCondition")),
                Duration.ofMinutes(participants.path("abandonedAfterMinutes").asInt(120)),
                participants.path("onlyWithLink").asBoolean(false));
    }

    private static Completion completion(JsonNode completion) {
        return new Completion(ending(completion), ending(completion.path("screenedOut")));
    }

    private static Completion.Ending ending(JsonNode ending) {
        return new Completion.Ending(plain(ending.path("code")), plain(ending.path("redirect")));
    }

    private static Exclusions exclusions(JsonNode rules) {
        return new Exclusions(
                rules.path("screenedOut").asBoolean(Exclusions.USUAL.screenedOut()),
                rules.path("unfinished").asBoolean(false),
                rules.path("failedHeadphoneCheck").asBoolean(false),
                integer(rules.path("failedAttentionChecks")),
                number(rules.path("medianFasterThanMs")),
                number(rules.path("sameAnswerAbove")),
                number(rules.path("fasterThanMs")),
                number(rules.path("slowerThanMs")),
                rules.path("playbackNotFinished").asBoolean(false),
                rules.path("soundTrouble").asBoolean(false));
    }

    private static Optional<String> plain(JsonNode node) {
        return node.isString() ? Optional.of(node.asString()) : Optional.empty();
    }

    static OptionalInt integer(JsonNode node) {
        return node.isNumber() ? OptionalInt.of(node.asInt()) : OptionalInt.empty();
    }

    static OptionalDouble number(JsonNode node) {
        return node.isNumber() ? OptionalDouble.of(node.asDouble()) : OptionalDouble.empty();
    }
}
