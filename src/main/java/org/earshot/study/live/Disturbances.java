package org.earshot.study.live;

/**
 * What disturbs sessions without breaking them.
 *
 * @param reloads how often a page was opened again for a session under way
 * @param reloaded in how many sessions
 * @param focusLosses how often a window lost the focus during a trial that was answered
 * @param unfocused in how many sessions
 */
public record Disturbances(int reloads, int reloaded, int focusLosses, int unfocused) {}
