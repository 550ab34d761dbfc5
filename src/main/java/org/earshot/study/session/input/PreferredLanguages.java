package org.earshot.study.session.input;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The languages that somebody understands, the best one first.
 *
 * @param ranges language ranges after RFC 4647, such as {@code de-AT}
 */
public record PreferredLanguages(List<String> ranges) {

    private static final PreferredLanguages UNKNOWN = new PreferredLanguages(List.of());
    private static final int LONGEST = 500;

    public PreferredLanguages {
        ranges = List.copyOf(ranges);
    }

    /** Reads the HTTP header Accept-Language; what is not understood tells nothing. */
    public static PreferredLanguages of(String acceptLanguage) {
        if (acceptLanguage.length() > LONGEST) {
            return UNKNOWN;
        }
        try {
            return new PreferredLanguages(Locale.LanguageRange.parse(acceptLanguage).stream()
                    .filter(range -> range.getWeight() > 0)
                    .map(Locale.LanguageRange::getRange)
                    .toList());
        } catch (IllegalArgumentException e) {
            return UNKNOWN;
        }
    }

    /**
     * The offered language that fits best: for each range in its turn the longest beginning of it that is offered (RFC 4647,
     * lookup), or else another variety of the same language.
     *
     * @return {@code otherwise} if none fits
     */
    public String among(List<String> offered, String otherwise) {
        return ranges.stream()
                .flatMap(range -> match(range, offered).stream())
                .findFirst()
                .orElse(otherwise);
    }

    private static Optional<String> match(String range, List<String> offered) {
        for (String part = range; !part.isEmpty(); part = part.substring(0, Math.max(0, part.lastIndexOf('-')))) {
            for (String language : offered) {
                if (language.equalsIgnoreCase(part)) {
                    return Optional.of(language);
                }
            }
        }
        return offered.stream()
                .filter(language -> primary(language).equalsIgnoreCase(primary(range)))
                .findFirst();
    }

    private static String primary(String tag) {
        return tag.split("-", 2)[0];
    }
}
