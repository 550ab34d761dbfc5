package org.earshot.web.participant;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.earshot.study.version.StudyAnnouncement;

/** What the participant's page needs to know of a study before it shows anything of it. */
public record About(
        String slug,
        Map<String, String> title,
        String language,
        List<String> languages,
        boolean open,
        boolean paused,
        List<String> modalities,
        boolean headphones) {

    public static About of(StudyAnnouncement study) {
        return new About(
                study.slug(),
                study.languages().stream()
                        .collect(Collectors.toMap(
                                language -> language, language -> study.title().in(language))),
                study.language(),
                study.languages(),
                study.open(),
                study.paused(),
                study.modalities().stream()
                        .map(modality -> modality.name().toLowerCase(Locale.ROOT))
                        .sorted()
                        .toList(),
                study.headphones());
    }
}
