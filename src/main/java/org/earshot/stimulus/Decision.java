package org.earshot.stimulus;

import org.earshot.dataset.Recording;

/**
 * What the network decided about a recording.
 *
 * @param truth the right label
 * @param predicted the label that the network decided for
 * @param trimmed whether the recording was too long and the network heard only its loudest second
 */
public record Decision(Recording recording, String truth, String predicted, boolean trimmed) {

    public boolean right() {
        return predicted.equals(truth);
    }
}
