package org.earshot.web.researcher.setup;

import org.earshot.web.CurrentResearcher;
import org.earshot.web.SharedStudies;
import org.springframework.stereotype.Component;

/** What it takes to share a study with other researchers. */
@Component
public record SharingTools(SharedStudies studies, CurrentResearcher researcher) {}
