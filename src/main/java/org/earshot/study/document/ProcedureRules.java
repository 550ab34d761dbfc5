package org.earshot.study.document;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import org.earshot.study.configuration.Completion;
import org.earshot.study.configuration.ConfigurationProblem;
import tools.jackson.databind.JsonNode;

/** What has to hold between the values that say how a session goes and how it ends. */
final class ProcedureRules {

    private final YamlDocument document;
    private final List<ConfigurationProblem> problems = new ArrayList<>();

    private ProcedureRules(YamlDocument document) {
        this.document = document;
    }

    static List<ConfigurationProblem> problems(YamlDocument document) {
        ProcedureRules rules = new ProcedureRules(document);
        JsonNode root = document.root();
        rules.checkPractice(root);
        rules.checkPlaces(root);
        rules.checkTimes(root.path("exclusions"));
        rules.checkRedirect(root.path("completion"), "completion");
        rules.checkScreenedOut(root.path("completion").path("screenedOut"), "completion.screenedOut");
        return rules.problems;
    }

    private void checkPractice(JsonNode root) {
        if (root.has("practice") && root.path("samples").path("practice").asInt(2) == 0) {
            report("practice", "there is nothing to practise on: 'samples.practice' is 0");
        }
    }

    private void checkPlaces(JsonNode root) {
        if (root.path("participants").has("maxPerCondition")
                && !root.path("design").asString("within").equals("between")) {
            report(
                    "participants.maxPerCondition",
                    "only a design between participants can have it; here everybody meets every condition");
        }
    }

    private void checkTimes(JsonNode exclusions) {
        if (exclusions.path("fasterThanMs").asDouble(0)
                >= exclusions.path("slowerThanMs").asDouble(Double.POSITIVE_INFINITY)) {
            report(
                    "exclusions.slowerThanMs",
                    "it has to be greater than 'fasterThanMs': between the two no answer would be left");
        }
    }

    private void checkScreenedOut(JsonNode ending, String path) {
        checkRedirect(ending, path);
        if (ending.path("redirect").asString("").contains(Completion.CODE) && !ending.has("code")) {
            report(path + ".redirect", "there is no 'code' to be put into it");
        }
    }

    private void checkRedirect(JsonNode ending, String path) {
        try {
            new URI(ending.path("redirect")
                    .asString("")
                    .replace(Completion.CODE, "code")
                    .replace(Completion.PARTICIPANT, "participant"));
        } catch (URISyntaxException e) {
            report(path + ".redirect", "this is no address: " + e.getMessage());
        }
    }

    private void report(String path, String message) {
        problems.add(document.problem(path, message));
    }
}
