package org.earshot.web.researcher.setup;

import org.earshot.study.PersonalLinks;
import org.earshot.web.Recruitment;
import org.springframework.stereotype.Component;

/** What it takes to let people in. */
@Component
public record RecruitmentTools(Recruitment recruitment, PersonalLinks links) {}
