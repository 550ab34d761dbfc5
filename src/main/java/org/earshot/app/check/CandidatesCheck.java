package org.earshot.app.check;

import static org.earshot.app.check.CheckItem.fine;
import static org.earshot.app.check.CheckItem.look;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.earshot.app.check.CheckItem.Mend;
import org.earshot.study.configuration.StudyConfiguration.Samples;
import org.earshot.study.rendering.PublishedStimulus;
import org.earshot.study.version.Candidates;

/** Whether there was enough to draw from, of enough people. */
final class CandidatesCheck {

    private static final String TITLE = "Recordings and speakers";

    /** Fewer speakers than this may be known by their voices. */
    static final int FEW_SPEAKERS = 3;

    private CandidatesCheck() {}

    static Optional<CheckItem> of(Findings findings) {
        return findings.rendering().map(rendering -> {
            List<String> faults = faults(findings, rendering.candidates());
            String told = told(findings, rendering.candidates());
            return faults.isEmpty()
                    ? fine(TITLE, told)
                    : look(TITLE, told + " " + String.join(" ", faults), Mend.SETUP);
        });
    }

    private static String told(Findings findings, Candidates candidates) {
        String drawn = "%d recordings of %d speakers were drawn"
                .formatted(findings.mainSamples().size(), speakers(findings));
        return candidates.known()
                ? "%s, from %,d %srecordings of %d speakers; the network decides %,d of them rightly and %,d wrongly."
                        .formatted(
                                drawn,
                                candidates.recordings(),
                                findings.configuration().data().heldOutOnly() ? "held-out " : "",
                                candidates.speakers(),
                                candidates.right(),
                                candidates.wrong())
                : drawn + "; what they were drawn from was not counted when this version was made.";
    }

    private static List<String> faults(Findings findings, Candidates candidates) {
        List<String> faults = new ArrayList<>();
        Samples wish = findings.configuration().samples();
        if (!findings.configuration().data().heldOutOnly()) {
            faults.add("Recordings that the network was trained on may be among them.");
        }
        long speakers = speakers(findings);
        if (speakers < FEW_SPEAKERS) {
            faults.add("So few speakers may be known by their voices, and results may not hold for others.");
        }
        if (candidates.known() && candidates.wrong() < 2 * wish.incorrect()) {
            faults.add("More than half of all wrong decisions were taken: little is left to replace an exclusion.");
        }
        if (candidates.known() && candidates.right() < 2 * (wish.correct() + wish.practice())) {
            faults.add("More than half of all right decisions were taken: little is left to replace an exclusion.");
        }
        return faults;
    }

    private static long speakers(Findings findings) {
        return findings.mainSamples().stream()
                .map(PublishedStimulus::speaker)
                .distinct()
                .count();
    }
}
