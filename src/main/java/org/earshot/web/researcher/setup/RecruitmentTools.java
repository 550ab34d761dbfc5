package org.earshot.web.researcher.setup;

import org.earshot.app.study.Recruitment;
import org.earshot.study.link.PersonalLinks;
import org.springframework.stereotype.Component;

/** What it takes to let people in. */
@Component
public record RecruitmentTools(Recruitment recruitment, PersonalLinks links) {}
