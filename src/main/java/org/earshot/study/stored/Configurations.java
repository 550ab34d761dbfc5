package org.earshot.study.stored;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.earshot.study.StudyConfiguration;
import org.earshot.study.StudyConfigurationReader;
import org.springframework.stereotype.Component;

/** The parsed configurations of versions. Published ones never change and are kept. */
@Component
class Configurations {

    private final StudyConfigurationReader reader = new StudyConfigurationReader();
    private final Map<Long, StudyConfiguration> published = new ConcurrentHashMap<>();

    StudyConfiguration parse(String source) {
        return reader.read("configuration", source);
    }

    StudyConfiguration of(VersionEntity version) {
        return version.isDraft()
                ? parse(version.source())
                : published.computeIfAbsent(version.id(), id -> parse(version.source()));
    }
}
