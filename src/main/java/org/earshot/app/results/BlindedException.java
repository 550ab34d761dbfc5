package org.earshot.app.results;

import org.earshot.EarshotException;

/** The results of a study stay hidden until it is closed. */
public final class BlindedException extends EarshotException {

    BlindedException(String slug) {
        super("The study '" + slug
                + "' is blinded: its results stay hidden until it is closed. To look at them before, say why:"
                + " add ?look=REASON to the address. Who looked, when, why and at how many answers is kept.");
    }
}
