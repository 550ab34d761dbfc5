package org.earshot.study.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.earshot.study.configuration.ConfigurationProblem;
import org.earshot.study.configuration.Question;
import tools.jackson.databind.JsonNode;

/** What has to hold between several values of a configuration, which the schema cannot say. */
final class ConfigurationRules {

    private final YamlDocument document;
    private final List<ConfigurationProblem> problems = new ArrayList<>();

    private ConfigurationRules(YamlDocument document) {
        this.document = document;
    }

    static List<ConfigurationProblem> problems(YamlDocument document) {
        ConfigurationRules rules = new ConfigurationRules(document);
        JsonNode root = document.root();
        rules.checkSamples(root.path("samples"));
        rules.checkRange(root.path("trials").path("plays"), "trials.plays");
        Set<String> ids = new HashSet<>();
        rules.checkQuestions(root.path("demographics"), "demographics", ids);
        rules.checkQuestions(root.path("closing"), "closing", ids);
        rules.problems.addAll(LanguageRules.problems(document));
        rules.problems.addAll(ProcedureRules.problems(document));
        return rules.problems;
    }

    private void checkSamples(JsonNode samples) {
        if (samples.path("correct").asInt(1) + samples.path("incorrect").asInt(1) == 0) {
            report("samples", "correct and incorrect cannot both be 0");
        }
        Set<String> excluded = new HashSet<>();
        JsonNode exclusions = samples.path("excluded");
        for (int i = 0; i < exclusions.size() && exclusions.isArray(); i++) {
            JsonNode recording = exclusions.get(i).path("recording");
            if (recording.isString() && !excluded.add(recording.asString())) {
                report(
                        "samples.excluded[" + i + "].recording",
                        "the recording '" + recording.asString() + "' is excluded already");
            }
        }
    }

    private void checkQuestions(JsonNode questions, String path, Set<String> ids) {
        for (int i = 0; i < questions.size() && questions.isArray(); i++) {
            JsonNode question = questions.get(i);
            String inside = path + "[" + i + "]";
            if (question.path("id").isString() && !ids.add(question.path("id").asString())) {
                report(inside + ".id", "the id '" + question.path("id").asString() + "' is taken by another question");
            }
            checkType(question, inside);
            checkRange(question, inside);
            checkDeclining(question, inside);
        }
    }

    private void checkType(JsonNode question, String path) {
        String type = question.path("type").asString("");
        if (type.equals("choice") && !question.has("options")) {
            report(path, "a choice needs 'options'");
        }
        if (!type.equals("choice") && question.has("options")) {
            report(path + ".options", "only a choice has options");
        }
        if (type.equals("scale") && !(question.has("min") && question.has("max"))) {
            report(path, "a scale needs 'min' and 'max'");
        }
    }

    private void checkDeclining(JsonNode question, String path) {
        JsonNode options = question.path("options");
        boolean own = options.valueStream()
                .anyMatch(option -> option.path("value").asString("").equals(Question.DECLINED));
        if (question.path("preferNotToSay").asBoolean(false) && own) {
            report(path + ".options", "'preferNotToSay' adds the option '" + Question.DECLINED + "' by itself");
        }
    }

    private void checkRange(JsonNode node, String path) {
        if (node.path("min").isNumber()
                && node.path("max").isNumber()
                && node.path("min").asDouble() > node.path("max").asDouble()) {
            report(path + ".max", "the maximum is below the minimum");
        }
    }

    private void report(String path, String message) {
        problems.add(document.problem(path, message));
    }
}
