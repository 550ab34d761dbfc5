package org.earshot.app.study;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.earshot.app.access.StudyAccess;
import org.earshot.study.rendering.Media;
import org.earshot.study.rendering.PublishedStimulus;
import org.earshot.study.rendering.RenderedStimulus;
import org.earshot.study.rendering.Rendering;
import org.earshot.study.rendering.Renderings;
import org.earshot.study.version.UnknownStudyException;
import org.earshot.study.version.UnknownVersionException;
import org.springframework.stereotype.Service;

/**
 * What versions of a study show, with the truth that participants never learn, for whoever may look at the study. Safe for use by several
 * threads.
 *
 * <p>Every method throws {@link UnknownStudyException} if there is no study, or none to be looked at.
 */
@Service
public class StudyStimuli {

    private final Renderings renderings;
    private final StudyAccess access;

    StudyStimuli(Renderings renderings, StudyAccess access) {
        this.renderings = renderings;
        this.access = access;
    }

    /** What the latest version shows; none: it is a draft that was not prepared as it is now. */
    public Optional<Rendering> latest(String slug) {
        access.requireView(slug);
        return renderings.latest(slug);
    }

    /** What the latest published version shows; none: there is none. */
    public Optional<Rendering> published(String slug) {
        access.requireView(slug);
        return renderings.published(slug);
    }

    /**
     * The stimuli of one version; none as long as they are not rendered.
     *
     * @throws UnknownVersionException if there is no such version
     */
    public List<PublishedStimulus> of(String slug, int version) {
        access.requireView(slug);
        return renderings.stimuli(slug, version);
    }

    /** What a stimulus that is seen is drawn from, if the latest or the latest published version shows it. */
    public Optional<Media> drawing(String slug, String media) {
        return Stream.of(latest(slug), published(slug))
                .flatMap(Optional::stream)
                .flatMap(rendering -> rendering.stimuli().stream())
                .filter(stimulus -> stimulus.media().equals(media))
                .filter(stimulus -> stimulus.kind() != RenderedStimulus.Kind.AUDIO)
                .findFirst()
                .map(PublishedStimulus::media)
                .flatMap(renderings::media);
    }
}
