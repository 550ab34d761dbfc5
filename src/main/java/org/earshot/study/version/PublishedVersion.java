package org.earshot.study.version;

import java.time.Instant;
import java.util.List;
import org.earshot.study.configuration.StudyConfiguration;

/**
 * A published version of a study, which never changes.
 *
 * @param source the configuration as it was written
 * @param weightsSha256 of the model's weights, in hexadecimal
 * @param labels the model's classes in their order
 */
public record PublishedVersion(
        int number,
        String source,
        StudyConfiguration configuration,
        Instant publishedAt,
        String model,
        String weightsSha256,
        List<String> labels) {

    public PublishedVersion {
        labels = List.copyOf(labels);
    }
}
