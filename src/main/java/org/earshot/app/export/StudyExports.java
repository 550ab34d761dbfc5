package org.earshot.app.export;

import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.Callable;
import org.earshot.EarshotException;
import org.earshot.app.access.StudyAccess;
import org.earshot.app.results.BlindedException;
import org.earshot.app.results.Blinding;
import org.earshot.export.Codebook;
import org.earshot.export.PreregistrationBundle;
import org.earshot.export.Preregistrations;
import org.earshot.export.PsychDs;
import org.earshot.export.PsychDsDataset;
import org.earshot.export.Selection;
import org.earshot.export.StudyFiles;
import org.earshot.export.StudyFiles.StudyFile;
import org.earshot.export.VersionedStimulus;
import org.earshot.study.records.AnsweredTrial;
import org.earshot.study.records.ObservedEvent;
import org.earshot.study.records.ParticipantRecord;
import org.earshot.study.records.PlannedTrial;
import org.earshot.study.records.PublishedVersions;
import org.earshot.study.records.RecordedRows;
import org.earshot.study.records.SessionRecordQuery;
import org.earshot.study.session.SessionFlag;
import org.earshot.study.version.UnknownStudyException;
import org.springframework.stereotype.Service;

/**
 * The files of a study, for whoever may look at it; those that hold answers only while its results are not hidden. Safe for use by several
 * threads.
 *
 * <p>Everything is checked before the first byte: every act throws {@link UnknownStudyException} if the study may not be looked at,
 * {@link BlindedException} if the file holds answers and results are hidden, and another {@link EarshotException} if a version is asked for
 * that was not published.
 */
@Service
public class StudyExports {

    private final StudyFiles files;
    private final PsychDs psychDs;
    private final Preregistrations preregistrations;
    private final PublishedVersions versions;
    private final SessionRecordQuery records;
    private final StudyAccess access;
    private final Blinding blinding;

    StudyExports(
            StudyFiles files,
            PsychDs psychDs,
            Preregistrations preregistrations,
            PublishedVersions versions,
            SessionRecordQuery records,
            StudyAccess access,
            Blinding blinding) {
        this.files = files;
        this.psychDs = psychDs;
        this.preregistrations = preregistrations;
        this.versions = versions;
        this.records = records;
        this.access = access;
        this.blinding = blinding;
    }

    /** The answers. */
    public StudyFile<AnsweredTrial> responses(String slug, Selection selection) {
        requireAnswers(slug, selection);
        return files.responses(slug, selection);
    }

    /** The sessions, without what was answered in trials. */
    public StudyFile<ParticipantRecord> participants(String slug, Selection selection) {
        requireVersion(slug, selection);
        return files.participants(slug, selection);
    }

    public StudyFile<VersionedStimulus> stimuli(String slug, Selection selection) {
        requireVersion(slug, selection);
        return files.stimuli(slug, selection);
    }

    /** The trials, answered or not. */
    public StudyFile<PlannedTrial> trials(String slug, Selection selection) {
        requireAnswers(slug, selection);
        return files.trials(slug, selection);
    }

    /** What participants' browsers observed. */
    public StudyFile<ObservedEvent> events(String slug, Selection selection) {
        requireAnswers(slug, selection);
        return files.events(slug, selection);
    }

    /** What every column of every file means. */
    public Codebook codebook(String slug) {
        access.requireView(slug);
        return files.codebook(slug);
    }

    /** Counts the rows of all files when it is asked to, which may take its time and need nobody who is logged in. */
    public Callable<RecordedRows> rows(String slug, Set<SessionFlag> include) {
        access.requireView(slug);
        return () -> records.rows(slug, include);
    }

    /**
     * All files as one data set.
     *
     * @param license SPDX identifier of the licence that the data are given under; empty: to be chosen later
     */
    public PsychDsDataset psychDs(String slug, Selection selection, String license) {
        requireAnswers(slug, selection);
        return psychDs.dataset(slug, selection, license);
    }

    /**
     * What was settled about a version before anybody took part, as {@link Preregistrations#bundle} has it. It has nothing from answers,
     * so it is never hidden.
     */
    public PreregistrationBundle preregistration(String slug, OptionalInt version, OptionalInt sessions) {
        access.requireView(slug);
        return preregistrations.bundle(slug, version, sessions);
    }

    private void requireAnswers(String slug, Selection selection) {
        requireVersion(slug, selection);
        blinding.requireRevealed(slug);
    }

    private void requireVersion(String slug, Selection selection) {
        access.requireView(slug);
        selection.version().ifPresent(wanted -> {
            if (versions.of(slug).stream().noneMatch(known -> known.number() == wanted)) {
                throw new EarshotException("The study '" + slug + "' has no published version " + wanted + ".");
            }
        });
    }
}
