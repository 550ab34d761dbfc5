package org.earshot.study.version;

/** Whether a study can be taken. */
public enum StudyStatus {
    DRAFT,
    PUBLISHED,
    /** Sessions go on, and nobody new may start for the time being. */
    PAUSED,
    CLOSED
}
