package org.earshot.study.rendering;

import java.util.Optional;
import org.earshot.EarshotException;
import org.earshot.Progress;
import org.earshot.study.configuration.StudyConfiguration.Exclusion;

/**
 * From a draft to what it shows: drafts are prepared, looked at, and changed in what is drawn, before they are published. Safe
 * for use by several threads; every method is one transaction or none.
 */
public interface Renderings {

    /**
     * Draws and renders a draft, and stores its stimuli; publishing then freezes exactly these. Does nothing where the latest
     * version is no draft, or was prepared already and not changed since. A failure changes nothing.
     *
     * @throws EarshotException if the study is unknown or cannot be rendered, saying why
     */
    void prepare(String slug, StudyRenderer renderer, Progress progress);

    /** What the latest version shows; none: it is a draft that was not prepared as it is now. */
    Optional<Rendering> latest(String slug);

    /** What the latest published version shows; none: there is none. */
    Optional<Rendering> published(String slug);

    /**
     * Excludes a recording in the draft's configuration, whose text stays as it was written otherwise.
     *
     * @throws EarshotException if it is excluded already, or the latest version is no draft
     */
    void exclude(String slug, Exclusion exclusion);

    /** The opposite. */
    void include(String slug, String recording);

    /** Lets a draft's samples be drawn anew. */
    void reseed(String slug, long seed);
}
