package org.earshot.study.session.input;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.earshot.study.RefusedException;
import org.earshot.study.RefusedException.Reason;
import org.earshot.study.configuration.Question;
import org.earshot.study.configuration.StudyConfiguration;

/** Checks what a phase that is no trial was sent. */
public record StepData(Map<String, Object> values) {

    private static final int LONGEST_TEXT = 4000;

    /** Where a question sets no limit: beyond it, digits would get lost. */
    private static final double GREATEST_NUMBER = 1e15;

    /** @throws RefusedException naming what does not fit */
    public void checkFor(Phase phase, StudyConfiguration configuration) {
        switch (phase) {
            case CONSENT -> checkConsent();
            case AUDIO_CHECK -> checkSound();
            case HEADPHONE_CHECK -> HeadphoneAnswers.of(this);
            case DEMOGRAPHICS -> checkAnswers(configuration.demographics());
            case DEBRIEFING -> checkAnswers(configuration.closing());
            case INSTRUCTIONS, BREAK -> onlyFields(Set.of());
            default ->
                throw new RefusedException(
                        Reason.NOT_ITS_TURN, "the phase '" + phase.written() + "' is not completed by a step");
        }
    }

    /** Whether consent was given, of what was checked for {@link Phase#CONSENT}. */
    public boolean agreed() {
        return Boolean.TRUE.equals(values.get("agreed"));
    }

    private void checkConsent() {
        onlyFields(Set.of("agreed"));
        requireBoolean("agreed");
    }

    private void checkSound() {
        onlyFields(Set.of("heard", "volume"));
        requireBoolean("heard");
        if (!Boolean.TRUE.equals(values.get("heard"))) {
            throw refusal("the sound has to be heard before the study can go on");
        }
        Object volume = values.get("volume");
        if (volume != null
                && !(volume instanceof Number number && number.doubleValue() >= 0 && number.doubleValue() <= 1)) {
            throw refusal("'volume' has to be a number from 0 to 1");
        }
    }

    private void requireBoolean(String field) {
        if (!(values.get(field) instanceof Boolean)) {
            throw refusal("'" + field + "' has to be true or false");
        }
    }

    private void checkAnswers(List<Question> questions) {
        onlyFields(questions.stream().map(Question::id).toList());
        for (Question question : questions) {
            Object value = values.get(question.id());
            if (value == null || value.equals("")) {
                if (question.required()) {
                    throw refusal("the question '" + question.id() + "' needs an answer");
                }
            } else if (!(question.preferNotToSay() && value.equals(Question.DECLINED))) {
                checkAnswer(question, value);
            }
        }
    }

    private static void checkAnswer(Question question, Object value) {
        switch (question.type()) {
            case CHOICE -> {
                if (question.options().stream()
                        .noneMatch(option -> option.value().equals(value))) {
                    throw refusal("the answer to '" + question.id() + "' is none of its options");
                }
            }
            case TEXT -> {
                if (!(value instanceof String text)
                        || text.length() > question.max().orElse(LONGEST_TEXT)) {
                    throw refusal("the answer to '" + question.id() + "' has to be a text of at most "
                            + (int) question.max().orElse(LONGEST_TEXT) + " characters");
                }
            }
            case NUMBER, SCALE -> checkNumber(question, value);
        }
    }

    private static void checkNumber(Question question, Object value) {
        if (!(value instanceof Number number)) {
            throw refusal("the answer to '" + question.id() + "' has to be a number");
        }
        double least = question.min().orElse(-GREATEST_NUMBER);
        double greatest = question.max().orElse(GREATEST_NUMBER);
        if (!(number.doubleValue() >= least && number.doubleValue() <= greatest)) {
            throw refusal("the answer to '" + question.id() + "' has to be from " + least + " to " + greatest);
        }
        if (question.type() == Question.Type.SCALE && number.doubleValue() != Math.rint(number.doubleValue())) {
            throw refusal("the answer to '" + question.id() + "' has to be a whole number");
        }
    }

    /** @throws RefusedException if there is another field than these */
    void onlyFields(Collection<String> known) {
        Set<String> unknown = new TreeSet<>(values.keySet());
        unknown.removeAll(Set.copyOf(known));
        if (!unknown.isEmpty()) {
            throw refusal("this phase has no field '" + unknown.iterator().next() + "'");
        }
    }

    private static RefusedException refusal(String message) {
        return new RefusedException(Reason.DOES_NOT_FIT, message);
    }
}
