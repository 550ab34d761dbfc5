package org.earshot.app.check;

import static org.earshot.app.check.CheckItem.fine;
import static org.earshot.app.check.CheckItem.look;
import static org.earshot.app.check.CheckItem.must;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.earshot.app.check.CheckItem.Mend;
import org.earshot.evaluation.Evaluation;
import org.earshot.study.configuration.Completion;
import org.earshot.study.configuration.Design;
import org.earshot.study.configuration.StudyConfiguration;

/** What the configuration itself says. */
final class SetupChecks {

    /** Languages that the page's own words exist in. */
    private static final Set<String> OWN_LANGUAGES = Set.of("en", "de");

    private SetupChecks() {}

    static Optional<CheckItem> participants(Findings findings) {
        StudyConfiguration study = findings.configuration();
        String told = "Everybody gives " + study.trialsPerParticipant() + " answers, "
                + study.samples().main() + " per condition they meet. ";
        String plan = findings.plan().map(PlannedNumber::words).orElse(PlannedNumber.NONE);
        OptionalInt max = study.participants().max();
        Optional<String> fault = max.isEmpty()
                ? Optional.of("No number is set (participants.max): as many take part as come.")
                : fault(study, max.getAsInt());
        return Optional.of(fault.map(words -> look("Number of participants", told + words + " " + plan, Mend.PLAN))
                .orElseGet(() ->
                        fine("Number of participants", told + "At most " + max.getAsInt() + " take part. " + plan)));
    }

    private static Optional<String> fault(StudyConfiguration study, int max) {
        int orders = orders(study);
        if (max < Evaluation.FEWEST_PARTICIPANTS) {
            return Optional.of(
                    "At most " + max + " take part: intervals need at least " + Evaluation.FEWEST_PARTICIPANTS + ".");
        }
        return max % orders == 0
                ? Optional.empty()
                : Optional.of("At most " + max + " take part, which is no multiple of the " + orders
                        + " orders of conditions: some orders will have one participant more.");
    }

    /** A Williams square has as many orders as conditions, twice as many if their number is odd. */
    private static int orders(StudyConfiguration study) {
        int conditions = study.conditions().size();
        boolean doubled = study.design() == Design.WITHIN && conditions > 1 && conditions % 2 == 1;
        return doubled ? 2 * conditions : conditions;
    }

    static Optional<CheckItem> languages(Findings findings) {
        String title = "Languages";
        List<String> languages = findings.configuration().languages();
        List<String> foreign = languages.stream()
                .filter(language -> !OWN_LANGUAGES.contains(language.split("-")[0].toLowerCase(Locale.ROOT)))
                .toList();
        String all = String.join(", ", languages);
        return Optional.of(
                foreign.isEmpty()
                        ? fine(title, "All texts are there in every language: " + all + ".")
                        : look(
                                title,
                                "The study's own texts are there in " + all
                                        + ", but buttons and notes are in English for " + String.join(", ", foreign)
                                        + ".",
                                Mend.SETUP));
    }

    /** A study on Prolific is known by where it sends its participants back to. */
    static Optional<CheckItem> completion(Findings findings) {
        String title = "Completion";
        Completion.Ending end = findings.configuration().completion().finished();
        String address = end.redirect().orElse("");
        if (!address.toLowerCase(Locale.ROOT).contains("prolific")) {
            return Optional.of(fine(
                    title,
                    (end.code().isPresent()
                                    ? "Everybody gets the code " + end.code().get()
                                    : "Everybody gets a code of their own")
                            + (address.isEmpty() ? "" : ", and a link back to " + address)
                            + ". If you recruit on Prolific, set its completion code and address (completion)."));
        }
        if (end.code().isEmpty() && (address.contains("{code}") || !address.contains("cc="))) {
            return Optional.of(must(
                    title,
                    "Participants are sent back to Prolific with a code that Prolific does not know: it expects the one of the"
                            + " study there (completion.code).",
                    Mend.SETUP));
        }
        return Optional.of(fine(title, "Participants are sent back to Prolific with the study's code."));
    }

    static Optional<CheckItem> consent(Findings findings) {
        String title = "Consent";
        StudyConfiguration.Texts now = findings.configuration().texts();
        if (findings.before().isEmpty()) {
            return Optional.of(
                    fine(title, "Consents are stored with the version '" + now.consentVersion() + "' of the text."));
        }
        StudyConfiguration.Texts before = findings.before().get().texts();
        boolean changed =
                !now.consent().equals(before.consent()) || !now.information().equals(before.information());
        if (changed && now.consentVersion().equals(before.consentVersion())) {
            return Optional.of(must(
                    title,
                    "The information or the consent reads otherwise than in the version that was published last, and is still"
                            + " called version '" + now.consentVersion()
                            + "': nobody could tell who agreed to what (texts.consentVersion).",
                    Mend.SETUP));
        }
        return Optional.of(fine(
                title,
                changed
                        ? "The text changed since the last version, and so did its name: '" + before.consentVersion()
                                + "' before, '" + now.consentVersion() + "' now."
                        : "The text is that of the last version, '" + now.consentVersion() + "'."));
    }

    static Optional<CheckItem> sound(Findings findings) {
        String title = "Sound check";
        if (!findings.isHeard()) {
            return Optional.empty();
        }
        return Optional.of(
                findings.configuration().procedure().soundCheck()
                        ? fine(title, "Participants hear a sound and set the volume before they begin.")
                        : look(
                                title,
                                "Clips are heard, but nobody is asked whether they hear anything (soundCheck).",
                                Mend.SETUP));
    }
}
