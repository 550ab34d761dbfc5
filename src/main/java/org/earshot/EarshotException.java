package org.earshot;

/**
 * The root of every error that Earshot raises on purpose. Its message is meant for the person who caused it: it names the
 * thing and the place, and says what to do.
 */
public class EarshotException extends RuntimeException {

    public EarshotException(String message) {
        super(message);
    }

    public EarshotException(String message, Throwable cause) {
        super(message, cause);
    }
}
