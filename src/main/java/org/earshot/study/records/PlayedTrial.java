package org.earshot.study.records;

import java.util.UUID;

/**
 * How the sound of an answered trial was played, by what the participant's browser told.
 *
 * @param position of the trial in the session, as in {@link AnsweredTrial}
 * @param toTheEnd whether it was heard to its end at least once
 * @param troubled whether the device interrupted it, or more underruns were counted when it was played again than before
 */
public record PlayedTrial(UUID session, int position, boolean toTheEnd, boolean troubled) {}
