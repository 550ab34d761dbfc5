package org.earshot.study.version;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.earshot.study.configuration.StudyConfiguration;
import org.earshot.study.document.StudyConfigurationReader;
import org.springframework.stereotype.Component;

/** The parsed configurations of versions. Published ones never change, and the latest are kept. */
@Component
public class Configurations {

    private static final int KEPT = 500;

    private final StudyConfigurationReader reader = new StudyConfigurationReader();
    private final Cache<Long, StudyConfiguration> published =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    public StudyConfiguration parse(String source) {
        return reader.read("configuration", source);
    }

    public StudyConfiguration of(VersionEntity version) {
        return version.isDraft() ? parse(version.source()) : published.get(version.id(), id -> parse(version.source()));
    }
}
