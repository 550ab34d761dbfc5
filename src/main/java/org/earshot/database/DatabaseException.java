package org.earshot.database;

import org.earshot.EarshotException;

/** The embedded database cannot run; the message says what to do. */
public final class DatabaseException extends EarshotException {

    /** What to do where the embedded database is no option. */
    static final String OR_EXTERNAL = "To use a PostgreSQL of your own, set SPRING_DATASOURCE_URL (such as"
            + " jdbc:postgresql://localhost:5432/earshot), SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD";

    public DatabaseException(String message) {
        super(message);
    }

    public DatabaseException(String message, Throwable cause) {
        super(message, cause);
    }
}
