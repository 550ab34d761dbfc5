package org.earshot.study.configuration;

/** Whether every participant meets every condition, one block each, or one condition only. */
public enum Design {
    WITHIN,
    BETWEEN
}
