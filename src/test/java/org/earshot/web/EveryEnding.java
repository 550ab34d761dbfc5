package org.earshot.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A study with every check that may screen somebody out, and participants who know the answers to all of them: they can be led
 * to wherever a session may stand.
 */
public final class EveryEnding {

    /** What the tones' made-up model decides on the one sample to practise on. */
    private static final String PRACTICE = "4";

    /** Places that are enough for all that {@link #fill} leaves under way or finished, and one more. */
    public static final int PLACES = 8;

    private static final String CHECKS = """
            headphoneCheck: {test: huggins, attempts: 1}
            practice: {criterion: 1.0, rounds: 1, required: true}
            attentionChecks: {perBlock: 1, allowedFailures: 0}
            participants: {max: %d, abandonedAfterMinutes: 30}
            """.formatted(PLACES);

    private final RunningApplication application;
    private final String slug;
    private final HeadphoneKey headphoneKey;

    /** Publishes the study. */
    public EveryEnding(RunningApplication application, String slug) {
        this.application = application;
        this.slug = slug;
        application.publish(new TonesStudy(slug, CHECKS).blinded());
        headphoneKey = new HeadphoneKey(application);
    }

    /**
     * Two sessions finish and one withdraws after that; others withdraw at the consent and in a trial; one each is screened out
     * by headphones, practice and attention; two leave without a word, in practice and in the first block; and five go on: at
     * the consent, at the questions, in the first block, in the break and in the third block.
     */
    public void fill() {
        lead("finished");
        lead("finished");
        lead("finished").withdraw();
        start().step("consent", "{\"agreed\":false}");
        lead("trial").withdraw();
        lead("headphone-check").step("headphone-check", "{\"answers\":[1,1,1,1,1,1]}");
        lead("practice").answer("9");
        answerWrongWhenTold(lead("trial"));
        lead("practice");
        lead("trial");
        leaveWithoutAWord();
        start();
        lead("demographics");
        lead("trial");
        lead("break");
        ScriptedParticipant third = lead("break");
        advance(third);
        until(third, "break");
        advance(third);
    }

    public ScriptedParticipant start() {
        return ScriptedParticipant.start(application.client(), slug);
    }

    /** A new participant, led to the first time that it is a phase's turn. */
    public ScriptedParticipant lead(String phase) {
        return until(start(), phase);
    }

    public ScriptedParticipant until(ScriptedParticipant participant, String phase) {
        for (int i = 0; i < 100 && !participant.phase().equals(phase); i++) {
            advance(participant);
        }
        assertThat(participant.phase()).isEqualTo(phase);
        return participant;
    }

    /** Passes whatever it is the turn of. */
    public void advance(ScriptedParticipant participant) {
        switch (participant.phase()) {
            case "headphone-check" ->
                participant.step("headphone-check", "{\"answers\":" + headphoneKey.rightAnswers(participant) + "}");
            case "practice" -> participant.answer(PRACTICE);
            case "trial" -> participant.answer(participant.step().path("told").asString("7"));
            default -> participant.advance();
        }
    }

    private void answerWrongWhenTold(ScriptedParticipant participant) {
        while (!participant.phase().equals("screened-out")) {
            String told = participant.step().path("told").asString("");
            participant.answer(told.equals("1") ? "2" : "1");
        }
    }

    /** Nobody who is under way now was heard of for an hour. */
    private void leaveWithoutAWord() {
        application
                .bean(JdbcClient.class)
                .sql("UPDATE session SET last_seen_at = last_seen_at - :seconds * interval '1 second'"
                        + " WHERE study_id = (SELECT id FROM study WHERE slug = :slug) AND status = 'ACTIVE'")
                .param("seconds", Duration.ofHours(1).toSeconds())
                .param("slug", slug)
                .update();
    }
}
