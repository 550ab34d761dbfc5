package org.earshot.study;

/** Whether a study can be taken. */
public enum StudyStatus {
    DRAFT,
    PUBLISHED,
    CLOSED
}
