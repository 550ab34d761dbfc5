package org.earshot.web.researcher.setup;

import org.earshot.app.access.CurrentResearcher;
import org.earshot.app.study.SharedStudies;
import org.springframework.stereotype.Component;

/** What it takes to share a study with other researchers. */
@Component
public record SharingTools(SharedStudies studies, CurrentResearcher researcher) {}
