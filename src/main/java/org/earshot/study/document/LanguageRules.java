package org.earshot.study.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.earshot.study.configuration.ConfigurationProblem;
import tools.jackson.databind.JsonNode;

/** Whether a configuration has every text in every language of the study. */
final class LanguageRules {

    private static final Set<String> NOT_FOR_PARTICIPANTS = Set.of("consentVersion");

    private final YamlDocument document;
    private final Set<String> languages = new TreeSet<>();
    private final List<ConfigurationProblem> problems = new ArrayList<>();

    private LanguageRules(YamlDocument document) {
        this.document = document;
    }

    static List<ConfigurationProblem> problems(YamlDocument document) {
        LanguageRules rules = new LanguageRules(document);
        JsonNode root = document.root();
        rules.checkLanguages(root);
        rules.checkText(root.path("title"), "title");
        root.path("texts").properties().stream()
                .filter(text -> !NOT_FOR_PARTICIPANTS.contains(text.getKey()))
                .forEach(text -> rules.checkText(text.getValue(), "texts." + text.getKey()));
        rules.checkQuestions(root.path("demographics"), "demographics");
        rules.checkQuestions(root.path("closing"), "closing");
        return rules.problems;
    }

    private void checkLanguages(JsonNode root) {
        String main = root.path("language").asString("en");
        JsonNode offered = root.path("languages");
        offered.valueStream().filter(JsonNode::isString).map(JsonNode::asString).forEach(languages::add);
        if (offered.isArray() && !languages.contains(main)) {
            report("languages", "the study's main language '" + main + "' is not among them");
        }
        languages.add(main);
    }

    private void checkQuestions(JsonNode questions, String path) {
        for (int i = 0; i < questions.size() && questions.isArray(); i++) {
            String question = path + "[" + i + "]";
            checkText(questions.get(i).path("label"), question + ".label");
            JsonNode options = questions.get(i).path("options");
            for (int k = 0; k < options.size() && options.isArray(); k++) {
                checkText(options.get(k).path("label"), question + ".options[" + k + "].label");
            }
        }
    }

    private void checkText(JsonNode text, String path) {
        if (!text.isObject()) {
            return;
        }
        Set<String> missing = new TreeSet<>(languages);
        missing.removeAll(text.propertyNames());
        if (!missing.isEmpty()) {
            report(path, "the text is missing in " + quoted(missing));
        }
        for (String language : text.propertyNames()) {
            if (!languages.contains(language)) {
                report(
                        path + "." + language,
                        "the study has no language '" + language + "', only " + quoted(languages));
            }
        }
    }

    private static String quoted(Set<String> languages) {
        return languages.stream().map(language -> "'" + language + "'").collect(Collectors.joining(", "));
    }

    private void report(String path, String message) {
        problems.add(document.problem(path, message));
    }
}
