package org.earshot.study.document;

import java.util.Locale;
import java.util.Optional;
import org.earshot.study.configuration.AttentionChecks;
import org.earshot.study.configuration.HeadphoneCheck;
import org.earshot.study.configuration.PaletteName;
import org.earshot.study.configuration.Practice;
import org.earshot.study.configuration.Procedure;
import tools.jackson.databind.JsonNode;

/** The part of a checked document that says how a session goes. */
final class ProcedureMapping {

    private ProcedureMapping() {}

    static Procedure of(JsonNode root) {
        return new Procedure(
                root.path("soundCheck").asBoolean(true),
                Optional.of(root.path("headphoneCheck"))
                        .filter(JsonNode::isObject)
                        .map(ProcedureMapping::headphoneCheck),
                root.path("examples").asBoolean(false),
                practice(root.path("practice")),
                ConfigurationMapping.integer(root.path("breaks").path("seconds")),
                Optional.of(root.path("attentionChecks"))
                        .filter(JsonNode::isObject)
                        .map(ProcedureMapping::attentionChecks),
                PaletteName.parse(root.path("palette").asString(PaletteName.RED_BLUE.written())),
                root.path("showResult").asBoolean(true));
    }

    private static HeadphoneCheck headphoneCheck(JsonNode check) {
        HeadphoneCheck.Test test =
                HeadphoneCheck.Test.valueOf(check.path("test").asString().toUpperCase(Locale.ROOT));
        return new HeadphoneCheck(
                test,
                check.path("attempts").asInt(2),
                check.path("pass").asInt(test.usualPass()),
                check.path("required").asBoolean(true));
    }

    private static Practice practice(JsonNode practice) {
        return practice.isObject()
                ? new Practice(
                        ConfigurationMapping.number(practice.path("criterion")),
                        practice.path("rounds").asInt(2),
                        practice.path("required").asBoolean(false))
                : Practice.ONCE;
    }

    private static AttentionChecks attentionChecks(JsonNode checks) {
        return new AttentionChecks(
                checks.path("perBlock").asInt(1), ConfigurationMapping.integer(checks.path("allowedFailures")));
    }
}
