package org.earshot.study.version;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.earshot.study.configuration.Condition;
import org.earshot.study.configuration.LocalizedText;
import org.earshot.study.configuration.Modality;
import org.earshot.study.configuration.StudyConfiguration;

/**
 * What anybody with the link may know of a study before starting.
 *
 * @param language the main one of the languages
 * @param languages that participants may choose from
 * @param open whether new participants may start
 * @param paused whether they may start later
 * @param modalities what a participant has to be able to do: hear, see, or both
 * @param headphones whether headphones are checked
 */
public record StudyAnnouncement(
        String slug,
        LocalizedText title,
        String language,
        List<String> languages,
        boolean open,
        boolean paused,
        Set<Modality> modalities,
        boolean headphones) {

    public StudyAnnouncement {
        languages = List.copyOf(languages);
        modalities = Set.copyOf(modalities);
    }

    public static StudyAnnouncement of(StudyConfiguration configuration, StudyStatus status) {
        return new StudyAnnouncement(
                configuration.slug(),
                configuration.title(),
                configuration.language(),
                configuration.languages(),
                status == StudyStatus.PUBLISHED,
                status == StudyStatus.PAUSED,
                configuration.conditions().stream().map(Condition::modality).collect(Collectors.toSet()),
                configuration.procedure().headphoneCheck().isPresent());
    }
}
