package org.earshot.web.researcher.draft;

import org.earshot.app.check.Checklists;
import org.earshot.app.study.StudyPublishing;
import org.earshot.app.study.StudyStimuli;
import org.earshot.app.study.UncountedSessions;
import org.springframework.stereotype.Component;

/** What the pages between a draft and its publication need. */
@Component
public record DraftTools(
        StudyStimuli stimuli, StudyPublishing publishing, Checklists checklists, UncountedSessions sessions) {}
