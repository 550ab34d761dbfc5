package org.earshot.web;

/** Where the participant's page goes on with a session that never counts. */
public final class PreviewLink {

    private PreviewLink() {}

    /** Below the server's address. The token stands behind the #, which no server's log and no link preview ever sees. */
    public static String of(String slug, String token) {
        return "s/" + slug + "/preview#session=" + token;
    }
}
