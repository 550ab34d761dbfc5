package org.earshot.study.live;

/** Watches studies while they run. Safe for use by several threads. */
public interface Monitoring {

    /**
     * A study at this moment, over all its versions. Test and simulated sessions are left out, as in the exports.
     *
     * @throws org.earshot.study.version.UnknownStudyException if there is no such study
     */
    LiveStudy now(String slug);
}
