package org.earshot.app.check;

/**
 * One matter of the checklist.
 *
 * @param words what was found, with its numbers
 * @param mend where it can be changed
 */
public record CheckItem(String title, State state, String words, Mend mend) {

    /** How a matter stands, in ascending order of urgency. */
    public enum State {
        FINE,
        LOOK,
        /** The study is not published before. */
        MUST
    }

    /** A page of the study. */
    public enum Mend {
        SETUP,
        STIMULI,
        PLAN,
        NOWHERE
    }

    static CheckItem fine(String title, String words) {
        return new CheckItem(title, State.FINE, words, Mend.NOWHERE);
    }

    static CheckItem look(String title, String words, Mend mend) {
        return new CheckItem(title, State.LOOK, words, mend);
    }

    static CheckItem must(String title, String words, Mend mend) {
        return new CheckItem(title, State.MUST, words, mend);
    }
}
