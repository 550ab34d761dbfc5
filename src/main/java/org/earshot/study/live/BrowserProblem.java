package org.earshot.study.live;

import java.time.Instant;

/**
 * Something that went wrong in browsers, told by the pages themselves.
 *
 * @param detail what exactly, as the page said it; may be empty
 * @param times how often
 * @param sessions in how many sessions
 * @param last when the server heard of it last
 */
public record BrowserProblem(Kind kind, String detail, int times, int sessions, Instant last) {

    /** What went wrong. */
    public enum Kind {
        /** A sound could not be played. */
        SOUND,
        /** The device cut a sound off. */
        INTERRUPTION,
        /** A stimulus could not be fetched or read. */
        STIMULUS,
        /** A script failed. */
        SCRIPT,
        /** The server refused what the page sent. */
        REFUSAL
    }
}
