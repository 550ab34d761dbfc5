package org.earshot.study.blinding;

import org.earshot.study.version.Configurations;
import org.earshot.study.version.VersionRepository;
import org.springframework.stereotype.Component;

/** Which studies promised to hide their results. */
@Component
public class BlindedVersions {

    private final VersionRepository versions;
    private final Configurations configurations;

    BlindedVersions(VersionRepository versions, Configurations configurations) {
        this.versions = versions;
        this.configurations = configurations;
    }

    /** Whether a published version of the study is blinded: a later one does not show what an earlier one hides. */
    boolean among(String slug) {
        return versions.published(slug).stream()
                .anyMatch(version -> configurations.of(version).blinded());
    }
}
