package org.earshot.app.scripted;

/**
 * An answer to a trial that the server said it has.
 *
 * @param participant the name of who gave it
 * @param phase practice or trial
 * @param position of the trial within its phase, from 1
 * @param told whether the trial told its answer
 * @param request that carried it, which may be repeated at any time
 */
public record Acknowledged(String participant, String phase, int position, boolean told, Request request) {

    Acknowledged with(Request other) {
        return new Acknowledged(participant, phase, position, told, other);
    }
}
