package org.earshot.web.researcher.live;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.earshot.study.live.BrowserProblem;
import org.earshot.study.live.PresentSession;
import org.earshot.study.live.SessionSection;
import org.earshot.study.records.DeviceClass;
import org.earshot.study.session.ScreenedOut;
import org.earshot.study.session.input.Phase;
import org.earshot.web.researcher.component.Wording;

/** How the page of a running study names things. */
final class LiveWords {

    private LiveWords() {}

    static String stretch(SessionSection stretch) {
        return stretch.phase() == Phase.TRIAL
                ? "Block " + stretch.block()
                : stretch.phase() == Phase.PRACTICE ? "Instructions and practice" : phase(stretch.phase());
    }

    private static String phase(Phase phase) {
        return switch (phase) {
            case CONSENT -> "Information and consent";
            case DEMOGRAPHICS -> "Questions";
            case AUDIO_CHECK -> "Sound check";
            case HEADPHONE_CHECK -> "Headphone check";
            case INSTRUCTIONS -> "Instructions";
            case PRACTICE -> "Practice";
            case TRIAL -> "Trial";
            case BREAK -> "Break";
            case DEBRIEFING -> "Debriefing";
            case FINISHED -> "Finished";
            case WITHDRAWN -> "Withdrawn";
            case SCREENED_OUT -> "Screened out";
        };
    }

    /** "Trial 12 of 80". */
    static String place(PresentSession session) {
        return phase(session.phase()) + (session.of() > 0 ? " " + session.position() + " of " + session.of() : "");
    }

    static String device(Optional<DeviceClass> device) {
        return device.map(known -> known.name().toLowerCase(Locale.ROOT)).orElse("not known yet");
    }

    static String ago(Instant then, Instant now) {
        Duration ago = Duration.between(then, now);
        return ago.toSeconds() < 2 ? "just now" : span(ago) + " ago";
    }

    /** The greatest unit that says enough. */
    static String span(Duration duration) {
        if (duration.toSeconds() < 90) {
            return duration.toSeconds() + " s";
        }
        return duration.toMinutes() < 90
                ? Math.round(duration.toSeconds() / 60.0) + " min"
                : Math.round(duration.toMinutes() / 60.0) + " h";
    }

    /** "12.4 s", "3:05 min", "1:02:30 h". */
    static String exact(Duration duration) {
        if (duration.toSeconds() < 60) {
            return String.format(Locale.ROOT, "%.1f s", duration.toMillis() / 1000.0);
        }
        return duration.toHours() > 0
                ? String.format(
                        Locale.ROOT,
                        "%d:%02d:%02d h",
                        duration.toHours(),
                        duration.toMinutesPart(),
                        duration.toSecondsPart())
                : String.format(Locale.ROOT, "%d:%02d min", duration.toMinutes(), duration.toSecondsPart());
    }

    static String screenedOut(Map<ScreenedOut, Integer> reasons) {
        return reasons.isEmpty()
                ? "0"
                : reasons.entrySet().stream()
                        .map(entry -> Wording.count(entry.getValue()) + " (" + reason(entry.getKey()) + ")")
                        .collect(Collectors.joining(", "));
    }

    private static String reason(ScreenedOut reason) {
        return switch (reason) {
            case HEADPHONES -> "no headphones";
            case PRACTICE -> "practice not passed";
            case ATTENTION -> "did not attend";
        };
    }

    static String kind(BrowserProblem trouble) {
        return switch (trouble.kind()) {
            case SOUND -> "Sound could not be played";
            case INTERRUPTION -> "The device cut a sound off";
            case STIMULUS -> "A stimulus could not be loaded";
            case SCRIPT -> "A script failed";
            case REFUSAL -> "The server refused an answer";
        };
    }

    /** What the page said, in words where these are known. */
    static String detail(BrowserProblem trouble) {
        return switch (trouble.detail()) {
            case "no-device" -> "no device to play it on";
            case "locked" -> "the browser did not let it";
            case "undecodable" -> "it could not be decoded";
            case "not-loaded" -> "the network or the server was away";
            default -> trouble.kind() == BrowserProblem.Kind.REFUSAL ? "status " + trouble.detail() : trouble.detail();
        };
    }
}
