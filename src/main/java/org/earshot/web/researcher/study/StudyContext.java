package org.earshot.web.researcher.study;

import org.earshot.app.results.Blinding;
import org.earshot.app.study.StudyQueries;
import org.springframework.stereotype.Component;

/** What every page of a study needs. */
@Component
public record StudyContext(StudyQueries studies, Blinding blinding) {}
