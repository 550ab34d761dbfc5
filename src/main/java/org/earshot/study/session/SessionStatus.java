package org.earshot.study.session;

/** Whether a session goes on, and how it ended. */
public enum SessionStatus {
    ACTIVE,
    FINISHED,
    WITHDRAWN,
    SCREENED_OUT
}
