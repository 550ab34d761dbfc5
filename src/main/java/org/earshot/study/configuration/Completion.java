package org.earshot.study.configuration;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What participants get at the end: those who finish, and those who are screened out. */
public record Completion(Ending finished, Ending screenedOut) {

    /** Stands for the code in an address. */
    public static final String CODE = "{code}";

    /** Stands for the identifier with which a recruiting platform sent the participant. */
    public static final String PARTICIPANT = "{participant}";

    /** A code of their own for those who finish, and nothing else. */
    public static final Completion USUAL = new Completion(
            new Ending(Optional.empty(), Optional.empty()), new Ending(Optional.empty(), Optional.empty()));

    /**
     * One way to end.
     *
     * @param code the same for all; none: a code of one's own is drawn for everybody who finishes, and none given to others
     * @param redirect where the page leads afterwards; {@code {code}} in it stands for the code, {@code {participant}} for the
     *     identifier that the recruiting platform gave
     */
    public record Ending(Optional<String> code, Optional<String> redirect) {

        /**
         * Where the page leads somebody with this code.
         *
         * @param participant the recruiting platform's identifier, empty if there is none
         */
        public Optional<URI> redirect(String withCode, String participant) {
            return redirect.map(address ->
                    URI.create(address.replace(CODE, encoded(withCode)).replace(PARTICIPANT, encoded(participant))));
        }

        private static String encoded(String text) {
            return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
        }
    }
}
