package org.earshot.study.version;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.earshot.study.configuration.StudyConfiguration;
import org.earshot.study.document.StudyConfigurationReader;
import org.springframework.stereotype.Component;

/** The parsed configurations of versions. Published ones never change and are kept. */
@Component
public class Configurations {

    private final StudyConfigurationReader reader = new StudyConfigurationReader();
    private final Map<Long, StudyConfiguration> published = new ConcurrentHashMap<>();

    public StudyConfiguration parse(String source) {
        return reader.read("configuration", source);
    }

    public StudyConfiguration of(VersionEntity version) {
        return version.isDraft()
                ? parse(version.source())
                : published.computeIfAbsent(version.id(), id -> parse(version.source()));
    }
}
