package org.earshot.study.rendering;

import java.util.List;
import java.util.Optional;
import org.earshot.study.version.Configurations;
import org.earshot.study.version.UnknownStudyException;
import org.earshot.study.version.UnknownVersionException;
import org.earshot.study.version.VersionEntity;
import org.earshot.study.version.VersionRepository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What versions show, as it was rendered. Safe for use by several threads. */
@Service
@Transactional(readOnly = true)
public class Renderings {

    private final VersionRepository versions;
    private final Configurations configurations;
    private final PublishedStimulusQuery stimuli;
    private final StimulusStore store;
    private final TestSessionQuery tests;

    Renderings(
            VersionRepository versions,
            Configurations configurations,
            PublishedStimulusQuery stimuli,
            StimulusStore store,
            TestSessionQuery tests) {
        this.versions = versions;
        this.configurations = configurations;
        this.stimuli = stimuli;
        this.store = store;
        this.tests = tests;
    }

    /** What the latest version shows; none: it is a draft that was not prepared as it is now. */
    public Optional<Rendering> latest(String slug) {
        return versions.latest(slug).flatMap(this::rendering);
    }

    /** What the latest published version shows; none: there is none. */
    public Optional<Rendering> published(String slug) {
        return versions.latestPublished(slug).flatMap(this::rendering);
    }

    /** The stimuli of the latest published version, samples in their order, conditions in the configuration's. */
    public List<PublishedStimulus> stimuli(String slug) {
        return versions.latestPublished(slug).map(this::stimuli).orElse(List.of());
    }

    /**
     * The stimuli of one version; none as long as they are not rendered.
     *
     * @throws UnknownVersionException if there is no such version
     */
    public List<PublishedStimulus> stimuli(String slug, int version) {
        if (versions.latest(slug).isEmpty()) {
            throw new UnknownStudyException(slug);
        }
        return stimuli(versions.numbered(slug, version).orElseThrow(() -> new UnknownVersionException(slug, version)));
    }

    public Optional<Media> media(String id) {
        return store.media(id);
    }

    private List<PublishedStimulus> stimuli(VersionEntity version) {
        return stimuli.of(version.id(), configurations.of(version));
    }

    private Optional<Rendering> rendering(VersionEntity version) {
        return version.preparedAt()
                .map(renderedAt -> new Rendering(
                        version.number(),
                        version.isDraft(),
                        renderedAt,
                        configurations.of(version),
                        version.labels(),
                        version.notes(),
                        version.candidates(),
                        stimuli(version),
                        tests.count(version.id())));
    }
}
