package org.earshot.study.session;

/** Whether a session counts. Only {@link #NONE} does; the others are left out of evaluation and export unless asked for. */
public enum SessionFlag {
    NONE,
    TEST,
    SIMULATED
}
