package org.earshot.web.researcher.setup;

import org.earshot.study.Participations;
import org.earshot.study.Renderings;
import org.earshot.web.Publications;
import org.earshot.web.check.Checklists;
import org.springframework.stereotype.Component;

/** What the pages between a draft and its publication need. */
@Component
public record DraftTools(
        Renderings renderings, Publications publications, Checklists checklists, Participations participations) {}
