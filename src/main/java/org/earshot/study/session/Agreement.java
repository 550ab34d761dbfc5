package org.earshot.study.session;

import org.earshot.EarshotException;

/** How often somebody's answer was what the model decided. */
public record Agreement(int agreed, int answered) {

    public Agreement {
        if (agreed < 0 || agreed > answered) {
            throw new EarshotException(agreed + " of " + answered + " answers cannot agree");
        }
    }
}
