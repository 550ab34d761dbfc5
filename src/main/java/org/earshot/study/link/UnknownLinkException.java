package org.earshot.study.link;

import org.earshot.EarshotException;

/** No study has such a personal link. */
public final class UnknownLinkException extends EarshotException {

    public UnknownLinkException() {
        super("This personal link is unknown. Was it copied in full?");
    }
}
