package org.earshot.study.catalogue;

import java.util.List;
import java.util.Optional;
import org.earshot.study.version.UnknownStudyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The studies of this installation and their versions, with how far each has come. Safe for use by several threads. */
@Service
@Transactional(readOnly = true)
public class StudyCatalogue {

    private final StudySummaryRepository summaries;
    private final StudyVersionQuery versions;

    StudyCatalogue(StudySummaryRepository summaries, StudyVersionQuery versions) {
        this.summaries = summaries;
        this.versions = versions;
    }

    /** All studies, the newest first. */
    public List<StudySummary> list() {
        return summaries.summaries();
    }

    public Optional<StudySummary> find(String slug) {
        return summaries.find(slug);
    }

    /** All versions, the newest first, with what refers to each. */
    public List<StudyVersion> versions(String slug) {
        List<StudyVersion> all = versions.of(slug);
        if (all.isEmpty()) {
            throw new UnknownStudyException(slug);
        }
        return all;
    }
}
