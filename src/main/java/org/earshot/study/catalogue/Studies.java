package org.earshot.study.catalogue;

import java.util.List;
import java.util.Optional;
import org.earshot.Progress;
import org.earshot.study.blinding.Look;
import org.earshot.study.configuration.InvalidConfigurationException;
import org.earshot.study.configuration.StudyConfiguration;
import org.earshot.study.rendering.Media;
import org.earshot.study.rendering.PublishedStimulus;
import org.earshot.study.rendering.StudyRenderer;
import org.earshot.study.version.StudyAnnouncement;
import org.earshot.study.version.UnknownVersionException;

/** The studies of this installation. Safe for use by several threads; every method is one transaction or none. */
public interface Studies {

    /**
     * Stores a configuration as a draft: a new study, a changed draft, or the next version of a published study.
     *
     * @throws InvalidConfigurationException with every mistake in it
     */
    StudySummary save(String yaml);

    /**
     * Renders the latest version and stores its stimuli at once; a failure changes nothing.
     *
     * @throws org.earshot.EarshotException if the study is unknown or cannot be rendered, saying why
     */
    StudySummary publish(String slug, StudyRenderer renderer, Progress progress);

    /**
     * Takes nobody new for the time being; sessions that run go on. A study that pauses already stays as it is.
     *
     * @throws org.earshot.EarshotException if the study is unknown, a draft, or closed
     */
    StudySummary pause(String slug);

    /**
     * Takes new participants again, after a pause or after the study was closed. An open study stays as it is. If a blinded
     * study was closed, so that its results were to be seen, a {@link Look} says so.
     *
     * @throws org.earshot.EarshotException if the study is unknown or a draft
     */
    StudySummary resume(String slug);

    /** Ends recruitment: sessions that run may finish, new ones are refused. */
    StudySummary close(String slug);

    /**
     * Deletes the latest version, which has to be a draft, with its test sessions and the plans kept with it; with a study's only
     * version the study goes, too. Published versions are never deleted.
     *
     * @throws org.earshot.EarshotException if the latest version is published
     */
    void deleteDraft(String slug);

    /** All studies, the newest first. */
    List<StudySummary> list();

    Optional<StudySummary> find(String slug);

    /** What participants are told beforehand; none: there is no such study, or it was never published. */
    Optional<StudyAnnouncement> announcement(String slug);

    /** The latest version's configuration. */
    StudyConfiguration configuration(String slug);

    /**
     * The latest published version's configuration, by which results are analysed; of a study that was never published the
     * draft's.
     */
    StudyConfiguration publishedConfiguration(String slug);

    /** The latest version's configuration as it was written. */
    String source(String slug);

    /** All versions, the newest first, with what refers to each. */
    List<StudyVersion> versions(String slug);

    /**
     * A version's configuration as it was written; that of a published version never changes.
     *
     * @throws UnknownVersionException if there is no such version
     */
    String source(String slug, int version);

    /** The stimuli of one version, as {@link #stimuli(String)}; none as long as they are not rendered. */
    List<PublishedStimulus> stimuli(String slug, int version);

    /** The stimuli of the latest published version, samples in their order, conditions in the configuration's. */
    List<PublishedStimulus> stimuli(String slug);

    /** What a renderer remarked at publication, such as silent explanations. */
    List<String> notes(String slug);

    Optional<Media> media(String id);
}
