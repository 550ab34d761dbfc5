package org.earshot.study.session.input;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.earshot.database.Json;
import org.earshot.study.RefusedException;
import org.earshot.study.RefusedException.Reason;

/** What a recruiting platform passes on with a link. */
public record PlatformParameters(Map<String, String> values) {

    private static final String PROLIFIC_PID = "PROLIFIC_PID";
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_.-]{1,64}");
    private static final int MOST = 20;
    private static final int LONGEST = 256;

    public PlatformParameters {
        values = Map.copyOf(values);
        if (values.size() > MOST) {
            throw refusal("at most " + MOST + " external values are kept");
        }
        values.forEach((name, value) -> {
            if (!NAME.matcher(name).matches() || value.length() > LONGEST) {
                throw refusal("an external value needs a name of letters, digits, '_', '.' or '-', and at most "
                        + LONGEST + " characters");
            }
        });
    }

    public Optional<String> prolificPid() {
        return Optional.ofNullable(values.get(PROLIFIC_PID)).filter(pid -> !pid.isBlank());
    }

    public String json() {
        return Json.write(new TreeMap<>(values));
    }

    private static RefusedException refusal(String message) {
        return new RefusedException(Reason.DOES_NOT_FIT, message);
    }
}
