package org.earshot.study.catalogue;

import java.time.Instant;
import java.util.Optional;

/**
 * One version of a study, and what refers to it.
 *
 * @param number 1 for the first one
 * @param publishedAt when it was frozen; none while it is a draft
 * @param model the network as it was when the version was rendered; none for a draft that was not prepared
 * @param weightsSha256 of the network's weights, in hexadecimal; none for a draft that was not prepared
 * @param stimuli how many it shows; 0 as long as they are not rendered
 * @param active sessions on this version that have not ended
 * @param finished sessions on this version that reached the end
 * @param withdrawn sessions on this version whose answers were erased
 * @param answers those given in this version, practice left out
 */
public record StudyVersion(
        int number,
        String title,
        Instant createdAt,
        Optional<Instant> publishedAt,
        Optional<String> model,
        Optional<String> weightsSha256,
        int stimuli,
        int active,
        int finished,
        int withdrawn,
        long answers) {

    public StudyVersion {
        if (number < 1) {
            throw new IllegalArgumentException("Versions are counted from 1, not " + number);
        }
    }

    public boolean isDraft() {
        return publishedAt.isEmpty();
    }
}
