package org.earshot.web.researcher.setup;

import org.earshot.app.check.Checklists;
import org.earshot.app.study.Publications;
import org.earshot.study.rendering.Renderings;
import org.earshot.study.session.Participations;
import org.springframework.stereotype.Component;

/** What the pages between a draft and its publication need. */
@Component
public record DraftTools(
        Renderings renderings, Publications publications, Checklists checklists, Participations participations) {}
