package org.earshot.app.study;

import java.util.Optional;
import org.earshot.EarshotException;
import org.earshot.app.access.Audit;
import org.earshot.app.access.CurrentResearcher;
import org.earshot.app.access.StudyAccess;
import org.earshot.study.configuration.InvalidConfigurationException;
import org.earshot.study.document.StudyDocument;
import org.earshot.study.rendering.Drafts;
import org.earshot.study.rendering.SavedDraft;
import org.earshot.study.sharing.Sharing;
import org.earshot.study.version.Configurations;
import org.earshot.study.version.StudyLocks;
import org.earshot.study.version.StudyVersions;
import org.earshot.study.version.UnknownStudyException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Saving, copying and deleting drafts, for whoever may. Each act holds the study before it asks for the right, so that nobody can take the
 * right away in between. Safe for use by several threads.
 */
@Service
@Transactional
public class StudyDrafts {

    private final StudyLocks locks;
    private final Drafts drafts;
    private final StudyVersions versions;
    private final Configurations configurations;
    private final Publications publications;
    private final Sharing sharing;
    private final CurrentResearcher researcher;
    private final StudyAccess access;
    private final Audit audit;

    StudyDrafts(
            StudyLocks locks,
            Drafts drafts,
            StudyVersions versions,
            Configurations configurations,
            Publications publications,
            Sharing sharing,
            CurrentResearcher researcher,
            StudyAccess access,
            Audit audit) {
        this.locks = locks;
        this.drafts = drafts;
        this.versions = versions;
        this.configurations = configurations;
        this.publications = publications;
        this.sharing = sharing;
        this.researcher = researcher;
        this.access = access;
        this.audit = audit;
    }

    /**
     * Stores a configuration as a draft: a study of one's own where the slug is new, else a changed draft or the next version of a study
     * that one may change.
     *
     * @throws InvalidConfigurationException with every mistake in it
     * @throws EarshotException if the slug is that of a study that one may not change
     */
    public SavedDraft save(String yaml) {
        String slug = configurations.parse(yaml).slug();
        if (!began(slug)) {
            requireSlugOfMine(slug);
        }
        SavedDraft saved = drafts.save(yaml);
        audit.record("study-saved", slug, "version " + saved.version());
        return saved;
    }

    /**
     * Makes a draft of a new study, which is one's own, with the configuration of another one's latest version.
     *
     * @param title none: that of the other study, in all its languages
     * @throws UnknownStudyException if the other study may not be looked at
     * @throws InvalidConfigurationException if the slug or the title is none
     * @throws EarshotException if there is a study under the new slug
     */
    public SavedDraft copy(String from, String slug, Optional<String> title) {
        access.requireView(from);
        String yaml = copied(versions.source(from), slug, title).yaml();
        configurations.parse(yaml);
        if (!began(slug)) {
            throw new EarshotException("There is a study '" + slug + "' already");
        }
        SavedDraft saved = drafts.save(yaml);
        audit.record("study-copied", slug, "version " + saved.version() + ", from " + from);
        return saved;
    }

    private static StudyDocument copied(String source, String slug, Optional<String> title) {
        StudyDocument named = new StudyDocument(source).with("slug", JsonNodeFactory.instance.stringNode(slug));
        return title.map(words -> named.with("title", JsonNodeFactory.instance.stringNode(words)))
                .orElse(named);
    }

    /**
     * Deletes the latest version, which has to be a draft, for owners; with its only version the study goes, too.
     *
     * @return the number of the version that is gone
     * @throws UnknownStudyException if the study may not be looked at
     * @throws AccessDeniedException if the study is not the researcher's own
     * @throws EarshotException if the latest version is published, or is just being prepared or published
     */
    public int delete(String slug) {
        locks.hold(slug);
        access.requireOwn(slug);
        int number = publications.deleteDraft(slug);
        audit.record("draft-deleted", slug, "version " + number);
        return number;
    }

    /** Holds the study of that slug, which is the researcher's own where it has just begun. */
    private boolean began(String slug) {
        boolean begun = locks.holdOrBegin(slug);
        if (begun) {
            sharing.claim(slug, researcher.name());
        }
        return begun;
    }

    private void requireSlugOfMine(String slug) {
        if (!access.mayView(slug)) {
            throw new EarshotException("The slug '" + slug + "' is taken; choose another one");
        }
        if (!access.mayChange(slug)) {
            throw new EarshotException("You may look at the study '" + slug
                    + "' but not change it. Its owner can give you another role, or you choose another slug.");
        }
    }
}
