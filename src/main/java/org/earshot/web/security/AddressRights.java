package org.earshot.web.security;

import java.util.Set;
import org.earshot.app.access.RequiredRight;

/** What each address of the HTTP API needs. */
final class AddressRights {

    private static final String STUDY = "/api/studies/{slug}";
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    /** What changes something beside the studies and is open to every researcher. Everything else needs an administrator. */
    private static final Set<String> OPEN_TO_RESEARCHERS = Set.of("POST /api/studies");

    /** What only owners may do with a study. */
    private static final Set<String> OWNERS = Set.of(
            "POST " + STUDY + "/close",
            "GET " + STUDY + "/audit.csv",
            "PUT " + STUDY + "/sharing/{username}",
            "DELETE " + STUDY + "/sharing/{username}",
            "DELETE " + STUDY + "/draft",
            "DELETE " + STUDY);

    /** A copy is a study of whoever makes it, and changes nothing of the one that is copied. */
    private static final Set<String> VIEWERS = Set.of("POST " + STUDY + "/copy");

    private AddressRights() {}

    /**
     * Follows from the address and the method alone, so that no new address is open by mistake: one that is not known here
     * needs at least what is needed to do harm.
     *
     * @param pattern as the controller is mapped, such as {@code /api/studies/{slug}/publish}
     */
    static RequiredRight of(String method, String pattern) {
        if (isBelow(pattern, "/api/participations")) {
            return RequiredRight.NOTHING;
        }
        boolean reading = READING.contains(method);
        if (isBelow(pattern, STUDY)) {
            String asked = (method.equals("HEAD") ? "GET" : method) + " " + pattern;
            boolean looking = reading || VIEWERS.contains(asked);
            return OWNERS.contains(asked)
                    ? RequiredRight.OWNER
                    : looking ? RequiredRight.VIEWER : RequiredRight.COLLABORATOR;
        }
        if (pattern.startsWith("/api/studies/")
                || isBelow(pattern, "/api/accounts")
                || pattern.startsWith("/api/audit")) {
            return RequiredRight.ADMINISTRATOR;
        }
        boolean nothingThere = pattern.equals("/api/**");
        return reading || nothingThere || OPEN_TO_RESEARCHERS.contains(method + " " + pattern)
                ? RequiredRight.RESEARCHER
                : RequiredRight.ADMINISTRATOR;
    }

    private static boolean isBelow(String pattern, String root) {
        return pattern.equals(root) || pattern.startsWith(root + "/");
    }
}
