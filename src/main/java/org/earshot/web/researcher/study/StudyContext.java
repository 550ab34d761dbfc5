package org.earshot.web.researcher.study;

import org.earshot.app.access.Audit;
import org.earshot.app.access.StudyAccess;
import org.earshot.app.results.Blinding;
import org.earshot.study.catalogue.Studies;
import org.springframework.stereotype.Component;

/** What every page of a study needs. */
@Component
public record StudyContext(Studies studies, StudyAccess access, Audit audit, Blinding blinding) {}
