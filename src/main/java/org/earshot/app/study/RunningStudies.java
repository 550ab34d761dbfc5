package org.earshot.app.study;

import org.earshot.app.access.StudyAccess;
import org.earshot.study.live.LiveStudy;
import org.earshot.study.live.StudyMonitor;
import org.earshot.study.version.UnknownStudyException;
import org.springframework.stereotype.Service;

/** How studies run, for whoever may look at them. Safe for use by several threads. */
@Service
public class RunningStudies {

    private final StudyMonitor monitor;
    private final StudyAccess access;

    RunningStudies(StudyMonitor monitor, StudyAccess access) {
        this.monitor = monitor;
        this.access = access;
    }

    /**
     * Who is where, how far people come, how long it takes, and what goes wrong; nothing that is computed from answers.
     * A page asks again and again, and so does not outlast the right to see it.
     *
     * @throws UnknownStudyException if the study may not be looked at
     */
    public LiveStudy now(String slug) {
        access.requireView(slug);
        return monitor.now(slug);
    }
}
