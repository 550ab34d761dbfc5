package org.earshot.study.version;

import org.earshot.EarshotException;

/** There is no study of that name. */
public final class UnknownStudyException extends EarshotException {

    public UnknownStudyException(String slug) {
        super("There is no study '" + slug + "'");
    }
}
