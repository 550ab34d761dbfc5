package org.earshot.study.stored;

/** Whether a session goes on, and how it ended. */
enum SessionStatus {
    ACTIVE,
    FINISHED,
    WITHDRAWN,
    SCREENED_OUT
}
