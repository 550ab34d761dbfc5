package org.earshot.web.researcher;

import org.earshot.study.Studies;
import org.earshot.web.Audit;
import org.earshot.web.Blinding;
import org.earshot.web.StudyAccess;
import org.springframework.stereotype.Component;

/** What every page of a study needs. */
@Component
public record StudyContext(Studies studies, StudyAccess access, Audit audit, Blinding blinding) {}
