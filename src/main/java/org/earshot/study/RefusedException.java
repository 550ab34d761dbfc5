package org.earshot.study;

import org.earshot.EarshotException;

/** A participant's request does not fit where the study or the session is. Nothing was changed. */
public final class RefusedException extends EarshotException {

    private final Reason reason;

    public RefusedException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** What is in the way. */
    public enum Reason {
        /** The study takes no new participants. */
        CLOSED,
        /** The study takes no new participants for the time being. */
        PAUSED,
        /** The study has all the participants it may have. */
        FULL,
        /** The personal link was used for another participation. */
        LINK_USED,
        /** The study is for people with a personal link. */
        LINK_NEEDED,
        /** It is another phase's or trial's turn. */
        NOT_ITS_TURN,
        /** The trial has another answer already. */
        ANSWERED_OTHERWISE,
        /** What was sent is not what the phase or the trial asks for. */
        DOES_NOT_FIT
    }
}
