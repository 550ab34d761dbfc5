package org.earshot.study.configuration;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.earshot.EarshotException;

/**
 * What a researcher writes down to define a study: the YAML files of {@code study-configs}, read by {@code StudyConfigurationReader}. A value; publishing freezes it together with the rendered stimuli.
 *
 * @param slug names the study in links; lower-case letters, digits and hyphens
 * @param language BCP 47 tag of the main language
 * @param languages all that participants may choose from, the main one among them
 * @param model name of a shipped model, or of a model in the data folder
 * @param relevance what of a decision is explained, and how
 * @param faux where the relevance of the conditions with {@link Content#FAUX} comes from
 * @param conditions without repetition, in the order in which the design numbers them
 * @param closing questions asked with the debriefing
 * @param blinded whether nobody sees what the answers say before the study is closed, unless the look is recorded
 * @param exclusions what the analysis leaves out
 */
public record StudyConfiguration(
        String slug,
        LocalizedText title,
        String language,
        List<String> languages,
        String model,
        Relevance relevance,
        Data data,
        Samples samples,
        List<Condition> conditions,
        Faux faux,
        Design design,
        Trials trials,
        Texts texts,
        Procedure procedure,
        List<Question> demographics,
        List<Question> closing,
        Recruitment participants,
        Completion completion,
        boolean blinded,
        Exclusions exclusions) {

    /** The target that stands for whatever class the model decides for. */
    public static final String PREDICTED = "predicted";

    /** The target that stands for the class that was spoken. */
    public static final String TRUTH = "truth";

    public StudyConfiguration {
        languages = List.copyOf(languages);
        conditions = List.copyOf(conditions);
        demographics = List.copyOf(demographics);
        closing = List.copyOf(closing);
        if (!languages.contains(language)) {
            throw new EarshotException("The main language '" + language + "' is none of the study's: " + languages);
        }
        if (conditions.isEmpty() || Set.copyOf(conditions).size() < conditions.size()) {
            throw new EarshotException("A study needs at least one condition, and each only once: " + conditions);
        }
    }

    /** How many blocks one participant goes through. */
    public int blocks() {
        return design == Design.WITHIN ? conditions.size() : 1;
    }

    /** How many trials one participant answers, practice and attention checks left out. */
    public int trialsPerParticipant() {
        return samples.main() * blocks();
    }

    /**
     * What of a decision is explained, and how.
     *
     * @param composite name of the assignment of relevance rules to layers, such as {@code epsilon-plus}
     * @param rules of a composite of one's own, by {@code first}, {@code convolution}, {@code dense} or a layer's name; empty for a
     *     known composite
     * @param target {@link #PREDICTED}, {@link #TRUTH}, or the label of the class whose relevance is explained
     * @param start what relevance starts from: {@code logit}, {@code one} or {@code contrastive}
     */
    public record Relevance(String composite, Map<String, String> rules, String target, String start) {

        public Relevance {
            rules = Collections.unmodifiableMap(new LinkedHashMap<>(rules));
        }
    }

    /**
     * Where the recordings come from.
     *
     * @param layout {@code demo} for the built-in voices, otherwise the layout of an imported set
     * @param heldOutOnly whether only recordings that the model was not trained on may be drawn
     */
    public record Data(String layout, boolean heldOutOnly) {}

    /**
     * How many recordings are drawn: so many that the model decides rightly, so many that it decides wrongly, and so many
     * more to practise on.
     *
     * @param balanced whether the draw is balanced over the predicted class
     * @param seed of this draw and of every participant's order
     * @param excluded never drawn, in the order in which they were excluded
     */
    public record Samples(
            int correct, int incorrect, int practice, boolean balanced, long seed, List<Exclusion> excluded) {

        public Samples {
            excluded = List.copyOf(excluded);
            if (correct < 0 || incorrect < 0 || practice < 0 || correct + incorrect == 0) {
                throw new EarshotException("Samples need at least one correct or incorrect decision, got correct "
                        + correct + ", incorrect " + incorrect + ", practice " + practice);
            }
        }

        /** Samples that may be any recordings. */
        public Samples(int correct, int incorrect, int practice, boolean balanced, long seed) {
            this(correct, incorrect, practice, balanced, seed, List.of());
        }

        /** How many are drawn, practice left out. */
        public int main() {
            return correct + incorrect;
        }
    }

    /**
     * A recording that must not be drawn.
     *
     * @param recording its id in its data set
     * @param reason why, in words
     */
    public record Exclusion(String recording, String reason) {

        public Exclusion {
            if (recording.isBlank() || reason.isBlank()) {
                throw new EarshotException(
                        "An exclusion needs a recording and a reason, got '" + recording + "' and '" + reason + "'");
            }
        }
    }

    /** What a trial asks besides the digit, and how often its sound may be played. */
    public record Trials(boolean confidence, boolean secondChoice, Plays plays) {}

    /** The least and the greatest number of plays of an audible stimulus; no greatest one: as often as wished. */
    public record Plays(int min, OptionalInt max) {

        public Plays {
            if (min < 0 || (max.isPresent() && max.getAsInt() < Math.max(1, min))) {
                throw new EarshotException("Plays from " + min + " to " + max.getAsInt() + " are not possible");
            }
        }
    }

    /**
     * What participants read, in Markdown.
     *
     * @param consentVersion stored with every consent
     * @param pause shown between two blocks
     */
    public record Texts(
            LocalizedText information,
            LocalizedText consent,
            String consentVersion,
            LocalizedText instructions,
            Optional<LocalizedText> pause,
            LocalizedText debriefing) {}

    /**
     * Who may take part.
     *
     * @param max how many participants may be active or finished at once; none: no limit
     * @param maxPerCondition the same for every condition of a design between participants
     * @param abandonedAfter a session that was not heard of for so long frees its place
     * @param onlyWithLink whether a personal link is needed
     */
    public record Recruitment(
            OptionalInt max, OptionalInt maxPerCondition, Duration abandonedAfter, boolean onlyWithLink) {

        /** Anybody, as many as come. */
        public static final Recruitment OPEN =
                new Recruitment(OptionalInt.empty(), OptionalInt.empty(), Duration.ofHours(2), false);
    }
}
