package org.earshot.study.live;

/** Where a session stands. Every session that counts has exactly one. */
public enum SessionPresence {
    /** Under way, and heard of lately. */
    HERE,
    /** Under way, but not heard of for so long that its place is given to others. Whoever comes back is here again. */
    AWAY,
    FINISHED,
    WITHDRAWN,
    SCREENED_OUT;

    /** Whether a session takes up one of the places that a study may have. */
    public boolean takesPlace() {
        return this == HERE || this == FINISHED;
    }
}
