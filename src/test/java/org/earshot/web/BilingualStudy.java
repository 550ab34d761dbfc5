package org.earshot.web;

/** A {@link TonesStudy} in English and German. */
public final class BilingualStudy {

    private BilingualStudy() {}

    public static String yaml(String slug) {
        return new TonesStudy(slug, "languages: [en, de]")
                .yaml()
                .replace("title: Tones", "title: {en: Tones, de: Töne}")
                .replace("instructions: Listen, then answer.", "instructions: {en: Listen., de: Hören Sie zu.}")
                .replace("label: Your age?", "label: {en: Your age?, de: Ihr Alter?}")
                .replace("label: Female", "label: {en: Female, de: Weiblich}");
    }
}
