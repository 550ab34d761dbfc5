package org.earshot.app.check;

import static org.earshot.app.check.CheckItem.fine;
import static org.earshot.app.check.CheckItem.look;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.earshot.app.check.CheckItem.Mend;
import org.earshot.study.configuration.Condition;
import org.earshot.study.configuration.LocalizedText;
import org.earshot.study.configuration.Modality;
import org.earshot.study.configuration.StudyConfiguration;

/** How long a session will take. Where earlier trials were not timed, the assumption is told with the number. */
final class DurationCheck {

    private static final String TITLE = "Expected duration";

    static final int LONG_MINUTES = 30;
    private static final double WORDS_PER_MINUTE = 200;
    private static final double SECONDS_TO_ANSWER = 4;
    private static final double SECONDS_TO_LOOK = 7;
    private static final double SECONDS_OF_A_BREAK = 20;
    private static final double SECONDS_OF_A_QUESTION = 8;
    private static final double SECONDS_OF_THE_SOUND_CHECK = 20;
    private static final double SECONDS_OF_THE_HEADPHONE_CHECK = 60;

    private DurationCheck() {}

    static Optional<CheckItem> of(Findings findings) {
        if (findings.rendering().isEmpty() && findings.pace().isEmpty()) {
            return Optional.empty();
        }
        StudyConfiguration study = findings.configuration();
        int trials = trials(study);
        double perTrial = findings.pace().map(TrialPace::seconds).orElseGet(() -> assumed(findings));
        double reading = 60 * words(study) / WORDS_PER_MINUTE;
        double rest = rest(study);
        long minutes = Math.max(1, Math.round((trials * perTrial + reading + rest) / 60));
        String told = String.format(
                Locale.ENGLISH,
                "About %d minutes: %d trials of %.1f s (%s), %.0f s to read %,d words at 200 a minute, %.0f s for breaks,"
                        + " questions and checks.",
                minutes,
                trials,
                perTrial,
                basis(findings),
                reading,
                words(study),
                rest);
        return Optional.of(
                minutes <= LONG_MINUTES
                        ? fine(TITLE, told)
                        : look(
                                TITLE,
                                told + " Beyond " + LONG_MINUTES
                                        + " minutes people tire; fewer samples or conditions make it shorter.",
                                Mend.SETUP));
    }

    private static int trials(StudyConfiguration study) {
        return study.trialsPerParticipant()
                + study.blocks() * study.procedure().attentionChecksPerBlock()
                + study.samples().practice();
    }

    private static String basis(Findings findings) {
        return findings.pace()
                .map(pace -> "the median of " + pace.trials()
                        + (pace.real() ? " trials of participants" : " trials of tests, which may be faster"))
                .orElse(String.format(
                        Locale.ENGLISH,
                        "assumed: a clip of %.1f s as often as it has to be played and %.0f s to answer, or %.0f s to look and"
                                + " answer",
                        clipSeconds(findings),
                        SECONDS_TO_ANSWER,
                        SECONDS_TO_LOOK));
    }

    private static double assumed(Findings findings) {
        StudyConfiguration study = findings.configuration();
        double heard =
                clipSeconds(findings) * Math.max(1, study.trials().plays().min()) + SECONDS_TO_ANSWER;
        double more = (study.trials().confidence() ? 2 : 0) + (study.trials().secondChoice() ? 2 : 0);
        return more
                + study.conditions().stream()
                        .map(Condition::modality)
                        .mapToDouble(modality -> modality == Modality.AUDIBLE ? heard : SECONDS_TO_LOOK)
                        .average()
                        .orElse(SECONDS_TO_LOOK);
    }

    private static double clipSeconds(Findings findings) {
        return findings.sounds().stream().mapToDouble(Sound::seconds).average().orElse(1);
    }

    private static double rest(StudyConfiguration study) {
        double breaks =
                (study.blocks() - 1) * (double) study.procedure().breakSeconds().orElse((int) SECONDS_OF_A_BREAK);
        return breaks
                + SECONDS_OF_A_QUESTION
                        * (study.demographics().size() + study.closing().size())
                + (study.procedure().soundCheck() ? SECONDS_OF_THE_SOUND_CHECK : 0)
                + (study.procedure().headphoneCheck().isPresent() ? SECONDS_OF_THE_HEADPHONE_CHECK : 0);
    }

    private static long words(StudyConfiguration study) {
        StudyConfiguration.Texts texts = study.texts();
        return Stream.concat(
                        Stream.of(texts.information(), texts.consent(), texts.instructions(), texts.debriefing()),
                        texts.pause().stream())
                .map(LocalizedText::main)
                .flatMap(text -> Arrays.stream(text.split("\\s+")))
                .filter(word -> !word.isBlank())
                .count();
    }
}
