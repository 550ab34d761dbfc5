package org.earshot.study.version;

import org.earshot.EarshotException;

/** A study has no version of this number. */
public final class UnknownVersionException extends EarshotException {

    public UnknownVersionException(String slug, int number) {
        super("The study '" + slug + "' has no version " + number);
    }
}
