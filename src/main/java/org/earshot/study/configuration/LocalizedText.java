package org.earshot.study.configuration;

import java.util.Map;

/**
 * What a participant reads, in every language of the study.
 *
 * @param main in the study's main language; what is written only once serves all languages
 * @param translations by language, the main one among them; empty if the text is written only once
 */
public record LocalizedText(String main, Map<String, String> translations) {

    public LocalizedText {
        translations = Map.copyOf(translations);
    }

    /** The same text for all languages. */
    public static LocalizedText of(String text) {
        return new LocalizedText(text, Map.of());
    }

    /** @param language one of the study's */
    public String in(String language) {
        return translations.getOrDefault(language, main);
    }
}
