package org.earshot.audio;

import org.earshot.EarshotException;

/** A sound file that cannot be read. The message is one line that names the file and says what is wrong with it. */
public final class AudioFormatException extends EarshotException {

    public AudioFormatException(String file, String fault) {
        super(file + " " + fault);
    }

    public AudioFormatException(String file, String fault, Throwable cause) {
        super(file + " " + fault, cause);
    }
}
