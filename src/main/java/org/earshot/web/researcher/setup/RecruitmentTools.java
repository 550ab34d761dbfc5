package org.earshot.web.researcher.setup;

import org.earshot.app.study.Recruitment;
import org.earshot.app.study.StudyLinks;
import org.springframework.stereotype.Component;

/** What it takes to let people in. */
@Component
public record RecruitmentTools(Recruitment recruitment, StudyLinks links) {}
