package org.earshot.study.link;

/**
 * A link for one invited person, as it is handed out once.
 *
 * @param label tells links of a study apart, such as {@code resumable-0007}; never shown to participants
 * @param token 128 random bits that start or resume the person's session; only their hash is stored
 */
public record PersonalLink(String label, String token) {

    /** The address that a participant opens. The token is in the fragment, which browsers send to no server. */
    public String address(String study) {
        return "s/" + study + "#link=" + token;
    }

    /** Keeps the token out of logs. */
    @Override
    public String toString() {
        return "PersonalLink[" + label + "]";
    }
}
