package org.earshot.study.version;

/** What became of a study's status. */
public record StatusChange(StudyStatus before, StudyStatus now) {

    /** Whether there was anything to change. */
    public boolean happened() {
        return before != now;
    }
}
