package org.earshot.study.catalogue;

import java.time.Instant;
import java.util.Optional;
import org.earshot.study.version.StudyStatus;

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
        long answers) {}
