package org.earshot.study.session.input;

import java.util.Map;

/**
 * What a participant's page observed outside of trials, such as that it was opened, or an error.
 *
 * @param type letters, digits and hyphens
 * @param values what belongs to it, among it the time {@code at}; strings, numbers and booleans
 */
public record SessionEvent(String type, Map<String, Object> values) {

    /** The type of the event that a page sends whenever it is opened again for a session under way. */
    public static final String OPENED = "opened";

    public SessionEvent {
        values = Map.copyOf(values);
    }
}
