package org.earshot.web.researcher.component;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.earshot.app.results.StudyAnalysis;
import org.earshot.evaluation.Evaluation;
import org.earshot.evaluation.Interval;
import org.earshot.evaluation.OverallFigure;
import org.earshot.evaluation.Stratum;
import org.earshot.study.configuration.Condition;
import org.earshot.study.configuration.Modality;
import org.earshot.study.records.AnsweredTrial;
import org.earshot.study.sharing.Role;
import org.earshot.study.version.StudyStatus;

/** How the researcher's pages write numbers and names. */
public final class Wording {

    public static final String UNDEFINED = "n/a";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    public static final String AGREEMENT = "The share of answers that name the network's decision.";

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ENGLISH);

    private Wording() {}

    /** How many people and answers stand behind a figure. */
    public static String people(StudyAnalysis analysis) {
        long participants = analysis.answers().stream()
                .map(AnsweredTrial::session)
                .distinct()
                .count();
        return "n = " + count(participants, "participant", "participants") + ", "
                + count(analysis.answers().size(), "answer", "answers")
                + (analysis.excluding() ? "" : ", exclusion rules switched off");
    }

    /** What the intervals of a figure are, and how many people and answers stand behind it. */
    public static String intervals(StudyAnalysis analysis) {
        long participants = analysis.answers().stream()
                .map(AnsweredTrial::session)
                .distinct()
                .count();
        String bars = participants < Evaluation.FEWEST_PARTICIPANTS
                ? "too few participants for intervals"
                : "bars: 95% intervals over participants";
        return people(analysis) + "; " + bars + ".";
    }

    public static String figure(OptionalDouble value) {
        return value.isPresent() ? figure(value.getAsDouble()) : UNDEFINED;
    }

    /** Two digits, a proper minus, and no minus before a zero. */
    public static String figure(double value) {
        String digits = String.format(Locale.ROOT, "%.2f", value);
        return (digits.equals("-0.00") ? "0.00" : digits).replace('-', '\u2212');
    }

    /** Two digits with their sign, none before a zero. */
    static String signed(OptionalDouble difference) {
        if (difference.isEmpty()) {
            return UNDEFINED;
        }
        String digits = figure(difference.getAsDouble());
        return difference.getAsDouble() > 0 && !digits.equals("0.00") ? "+" + digits : digits;
    }

    /** A difference of shares in percentage points: one digit with its sign, none before a zero. */
    public static String points(double difference) {
        return signedPercent(difference).replace("%", "");
    }

    /** Three digits; what is smaller than these show is said to be. */
    public static String p(double p) {
        return p < 0.001 ? "< 0.001" : String.format(Locale.ROOT, "%.3f", p);
    }

    public static String p(OptionalDouble p) {
        return p.isPresent() ? p(p.getAsDouble()) : UNDEFINED;
    }

    /** Two digits; three below 0.1 and none above 100, so that it says something at either end. */
    public static String ratio(double ratio) {
        String format = ratio < 0.1 ? "%.3f" : ratio > 100 ? "%.0f" : "%.2f";
        return String.format(Locale.ROOT, format, ratio);
    }

    public static String overall(OverallFigure figure) {
        return switch (figure) {
            case ACCURACY -> "Agreement";
            case MACRO_INFORMEDNESS -> "Informedness";
            case MACRO_MARKEDNESS -> "Markedness";
        };
    }

    public static String interval(Interval interval) {
        return figure(interval.low()) + " to " + figure(interval.high());
    }

    public static String percent(OptionalDouble share) {
        return share.isPresent() ? String.format(Locale.ROOT, "%.1f%%", 100 * share.getAsDouble()) : UNDEFINED;
    }

    /** With its sign, a proper minus, and no sign before a zero. */
    public static String signedPercent(double share) {
        String digits = String.format(Locale.ROOT, "%+.1f%%", 100 * share);
        return digits.substring(1).equals("0.0%") ? "0.0%" : digits.replace('-', '\u2212');
    }

    public static String percent(Interval interval) {
        return String.format(Locale.ROOT, "%.1f to %.1f%%", 100 * interval.low(), 100 * interval.high());
    }

    public static String seconds(OptionalDouble milliseconds) {
        return milliseconds.isPresent()
                ? String.format(Locale.ROOT, "%.1f s", milliseconds.getAsDouble() / 1000)
                : UNDEFINED;
    }

    /** One digit, and a proper minus. */
    public static String decibels(double decibels) {
        return String.format(Locale.ROOT, "%.1f", decibels).replace('-', '\u2212');
    }

    public static String duration(Duration duration) {
        long seconds = duration.toSeconds();
        return seconds < 90 ? seconds + " s" : Math.round(seconds / 60.0) + " min";
    }

    public static String count(long number) {
        return String.format(Locale.ENGLISH, "%,d", number);
    }

    /** "1 answer", "2 answers". */
    public static String count(long number, String one, String many) {
        return count(number) + " " + (number == 1 ? one : many);
    }

    public static String day(Instant time) {
        return DAY.format(time.atZone(ZoneId.systemDefault()));
    }

    /** Day and minute. */
    public static String moment(Instant time) {
        return day(time) + ", " + clock(time);
    }

    /** The second of the day. */
    public static String second(Instant time) {
        return SECOND.format(time.atZone(ZoneId.systemDefault()));
    }

    /** The minute of the day. */
    public static String clock(Instant time) {
        return CLOCK.format(time.atZone(ZoneId.systemDefault()));
    }

    public static String day(Optional<Instant> time) {
        return time.map(Wording::day).orElse("");
    }

    public static String condition(Condition condition) {
        String modality = condition.modality() == Modality.AUDIBLE ? "Audible" : "Visual";
        return modality
                + switch (condition.content()) {
                    case EXPLANATION -> " explanation";
                    case SIGNAL -> " signal only";
                    case FAUX -> " placebo";
                    case TIME_FREQUENCY -> " time-frequency";
                };
    }

    public static String decisions(Stratum stratum) {
        return switch (stratum) {
            case ALL -> "All decisions";
            case CORRECT -> "Right decisions";
            case INCORRECT -> "Wrong decisions";
        };
    }

    public static String role(Role role) {
        return switch (role) {
            case VIEWER -> "Viewer";
            case COLLABORATOR -> "Collaborator";
            case OWNER -> "Owner";
        };
    }

    public static String status(StudyStatus status) {
        return switch (status) {
            case DRAFT -> "Draft";
            case PUBLISHED -> "Open";
            case PAUSED -> "Paused";
            case CLOSED -> "Closed";
        };
    }
}
