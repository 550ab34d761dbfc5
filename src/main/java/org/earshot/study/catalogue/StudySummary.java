package org.earshot.study.catalogue;

import java.time.Instant;
import java.util.Optional;
import org.earshot.study.version.StudyStatus;
import org.jspecify.annotations.Nullable;

/**
 * A study as a list shows it. Test and simulated sessions are not counted.
 *
 * @param version the latest version's number, from 1
 * @param active sessions that are neither finished nor ended
 * @param answers answered trials of all counted sessions, practice left out
 */
public record StudySummary(
        String slug,
        String title,
        StudyStatus status,
        int version,
        Instant createdAt,
        Optional<Instant> publishedAt,
        int active,
        int finished,
        int withdrawn,
        int screenedOut,
        long answers) {

    /** As a query selects it. */
    StudySummary(
            String slug,
            String title,
            StudyStatus status,
            int version,
            Instant createdAt,
            @Nullable Instant publishedAt,
            long active,
            long finished,
            long withdrawn,
            long screenedOut,
            long answers) {
        this(
                slug,
                title,
                status,
                version,
                createdAt,
                Optional.ofNullable(publishedAt),
                Math.toIntExact(active),
                Math.toIntExact(finished),
                Math.toIntExact(withdrawn),
                Math.toIntExact(screenedOut),
                answers);
    }
}
