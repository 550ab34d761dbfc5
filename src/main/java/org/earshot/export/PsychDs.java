package org.earshot.export;

import java.util.List;
import org.earshot.EarshotException;
import org.earshot.study.records.PublishedVersions;
import org.earshot.study.rendering.Renderings;
import org.earshot.study.version.PublishedVersion;
import org.earshot.study.version.StudyVersions;
import org.springframework.stereotype.Service;

/** Makes data sets after Psych-DS (https://psych-ds.github.io) of studies. Safe for use by several threads. */
@Service
public class PsychDs {

    private final StudyVersions studies;
    private final Renderings renderings;
    private final PublishedVersions versions;
    private final StudyFiles files;

    public PsychDs(StudyVersions studies, Renderings renderings, PublishedVersions versions, StudyFiles files) {
        this.studies = studies;
        this.renderings = renderings;
        this.versions = versions;
        this.files = files;
    }

    /**
     * Gathers what is needed; nothing is written yet.
     *
     * @param license SPDX identifier; blank: it is not chosen yet
     * @throws EarshotException if the study was never published, or the licence is unknown
     */
    public PsychDsDataset dataset(String slug, Selection selection, String license) {
        List<PublishedVersion> chosen = versions.of(slug).stream()
                .filter(version -> selection.includes(version.number()))
                .toList();
        if (chosen.isEmpty()) {
            throw new EarshotException(
                    "The study '" + slug + "' has no published version, so there is no data set yet.");
        }
        return new PsychDsDataset(
                files.codebook(slug),
                chosen,
                studies.publishedConfiguration(slug),
                files.all(slug, selection),
                DataLicense.of(license),
                id -> renderings
                        .media(id)
                        .orElseThrow(() -> new EarshotException("The stimulus " + id + " is not stored any more.")),
                version -> versions.media(slug, version));
    }
}
