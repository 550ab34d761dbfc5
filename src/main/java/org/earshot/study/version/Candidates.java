package org.earshot.study.version;

import java.util.List;
import org.earshot.EarshotException;

/**
 * What a study's samples were drawn from: the recordings that the network was asked about.
 *
 * @param recordings how many there were
 * @param speakers of how many people
 * @param decisions one entry per class of the model, in the model's order
 */
public record Candidates(int recordings, int speakers, List<Count> decisions) {

    /** Where nobody counted: versions that were published before this was kept. */
    public static final Candidates UNKNOWN = new Candidates(0, 0, List.of());

    /** How often the model decided for a class, rightly and wrongly. */
    public record Count(String label, int right, int wrong) {

        public Count {
            if (right < 0 || wrong < 0) {
                throw new EarshotException("Counts cannot be negative: " + right + ", " + wrong);
            }
        }
    }

    public Candidates {
        decisions = List.copyOf(decisions);
    }

    public boolean known() {
        return recordings > 0;
    }

    /** How many the model decided rightly. */
    public int right() {
        return decisions.stream().mapToInt(Count::right).sum();
    }

    /** How many the model decided wrongly. */
    public int wrong() {
        return decisions.stream().mapToInt(Count::wrong).sum();
    }
}
