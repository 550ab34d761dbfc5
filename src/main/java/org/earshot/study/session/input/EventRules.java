package org.earshot.study.session.input;

import java.util.List;
import java.util.regex.Pattern;
import org.earshot.study.RefusedException;
import org.earshot.study.RefusedException.Reason;

/** What pages may report of themselves: little, and of a plain shape. */
public final class EventRules {

    /** The most that a session keeps. */
    public static final int MOST_PER_SESSION = 2000;

    private static final int MOST_AT_ONCE = 50;
    private static final int MOST_VALUES = 20;
    private static final int LONGEST = 500;
    private static final Pattern TYPE = Pattern.compile("[A-Za-z][A-Za-z0-9-]{0,39}");
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,39}");

    private EventRules() {}

    /** @throws RefusedException naming what does not fit */
    public static void check(List<SessionEvent> events) {
        require(events.size() <= MOST_AT_ONCE, "at most " + MOST_AT_ONCE + " events can be sent at once");
        events.forEach(EventRules::check);
    }

    private static void check(SessionEvent event) {
        require(
                TYPE.matcher(event.type()).matches(),
                "an event's type has at most 40 letters, digits and hyphens, the first a letter");
        require(event.values().size() <= MOST_VALUES, "an event has at most " + MOST_VALUES + " values");
        event.values().forEach(EventRules::check);
    }

    private static void check(String name, Object value) {
        require(
                NAME.matcher(name).matches(),
                "the name of an event's value has at most 40 letters, digits, '_' and '-', the first a letter");
        require(
                switch (value) {
                    case String text -> text.length() <= LONGEST;
                    case Number number -> Double.isFinite(number.doubleValue());
                    case Boolean flag -> true;
                    default -> false;
                },
                "an event's value '" + name + "' has to be a number, true, false or a text of at most " + LONGEST
                        + " characters");
    }

    private static void require(boolean fits, String message) {
        if (!fits) {
            throw new RefusedException(Reason.DOES_NOT_FIT, message);
        }
    }
}
