package org.earshot.study.live;

import java.time.Instant;
import java.util.Optional;
import org.earshot.study.records.DeviceClass;
import org.earshot.study.session.input.Phase;

/**
 * A session that goes on, without anything that leads to a person.
 *
 * @param number counted within the study's version, from 1
 * @param position the trial, from 1; 0 where the phase has none
 * @param of trials of the phase; 0 where it has none
 * @param device what the trials seem to be seen on; empty before the first one was answered
 */
public record PresentSession(
        int number,
        int studyVersion,
        Phase phase,
        int position,
        int of,
        Optional<String> language,
        Instant startedAt,
        Instant lastSeenAt,
        Optional<DeviceClass> device) {}
