package org.earshot.recomputed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.earshot.web.CsvRows;

/**
 * Exclusion rules applied to exported files: which rule leaves out an answer, by the order of {@code docs/study-configuration.md}. All
 * rules are there.
 *
 * @param answers all of responses.csv
 * @param participants participants.csv
 * @param events events.csv
 */
public record PlannedRules(Limits limits, Answers answers, CsvRows participants, CsvRows events) {

    private static final Pattern UNDERRUNS = Pattern.compile("\"underruns\"\\s*:\\s*(\\d+)");
    private static final int FEWEST_FOR_SAME_ANSWER = 10;

    /** In the order in which they apply, those on whole sessions first. */
    public static final List<String> ALL = List.of(
            "screened-out",
            "unfinished",
            "failed-headphone-check",
            "failed-attention-checks",
            "fast-median",
            "same-answer",
            "too-fast",
            "too-slow",
            "playback-not-finished",
            "sound-trouble");

    /** As in the configuration. */
    public record Limits(
            int failedAttentionChecks,
            double medianFasterThanMs,
            double sameAnswerAbove,
            double fasterThanMs,
            double slowerThanMs) {}

    /** The rule by which an answer goes; empty: it is analysed. */
    public String of(Answer answer) {
        return ofSession(answer.session()).orElseGet(() -> ofAnswer(answer));
    }

    /** The rule by which a whole session goes. */
    public Optional<String> ofSession(String session) {
        Map<String, String> row = participants.where("session", session).first();
        Answers given = answers.of(session);
        List<String> broken = new ArrayList<>();
        if (row.get("phase").equals("screened-out")) {
            broken.add("screened-out");
        }
        if (!List.of("finished", "debriefing", "screened-out").contains(row.get("phase"))) {
            broken.add("unfinished");
        }
        if (row.get("headphone_check").equals("failed")) {
            broken.add("failed-headphone-check");
        }
        int failed = Integer.parseInt(row.get("attention_asked")) - Integer.parseInt(row.get("attention_passed"));
        if (failed > limits.failedAttentionChecks()) {
            broken.add("failed-attention-checks");
        }
        if (Quantile.median(given.times()) < limits.medianFasterThanMs()) {
            broken.add("fast-median");
        }
        boolean same = Statistic.DIGITS.stream()
                .anyMatch(digit -> given.count(answer -> answer.answered().equals(digit))
                        > limits.sameAnswerAbove() * given.size());
        if (same && given.size() >= FEWEST_FOR_SAME_ANSWER) {
            broken.add("same-answer");
        }
        return broken.stream().findFirst();
    }

    private String ofAnswer(Answer answer) {
        if (answer.milliseconds() < limits.fasterThanMs()) {
            return "too-fast";
        }
        if (answer.milliseconds() > limits.slowerThanMs()) {
            return "too-slow";
        }
        if (!answer.heard()) {
            return "";
        }
        CsvRows observed = events.where("session", answer.session())
                .where("practice", "false")
                .where("position", String.valueOf(answer.position()));
        if (observed.where("type", "played-to-end").size() == 0) {
            return "playback-not-finished";
        }
        List<Integer> underruns = observed.where("type", "play").column("data").stream()
                .map(UNDERRUNS::matcher)
                .filter(Matcher::find)
                .map(found -> Integer.parseInt(found.group(1)))
                .toList();
        boolean stuttered = underruns.stream().distinct().count() > 1;
        return stuttered || observed.where("type", "interrupted").size() > 0 ? "sound-trouble" : "";
    }
}
