package org.earshot.app.job;

import org.earshot.EarshotException;

/** Ends work that must not go on: somebody has stopped it, its instance shuts down, or another instance has taken it over. */
public class JobStoppedException extends EarshotException {

    JobStoppedException() {
        super("Stopped");
    }
}
