package org.earshot.web.problem;

/** What is said while the database is away. It is usually back within seconds, and everything can be sent again. */
public final class NotReady {

    /** For the header {@code Retry-After}. */
    public static final String RETRY_SECONDS = "2";

    public static final String TITLE = "Not ready";

    public static final String DETAIL = "Earshot's database does not answer just now. Nothing that was acknowledged is"
            + " lost; please try again in a moment.";

    private NotReady() {}
}
