package org.earshot.dataset;

import org.earshot.EarshotException;
import org.earshot.audio.Waveform;

/**
 * One spoken digit. The sound is decoded at each call of {@link #read()} and not kept.
 *
 * @param id unique over all data sets: the data set's name, a slash and the file without its ending, such as
 *     {@code fsdd/7_jackson_3}
 * @param label what was spoken: {@code 0} to {@code 9}
 * @param take counts the speaker's recordings of this digit, as the file's name does
 */
public record Recording(String id, String label, Speaker speaker, int take, SoundSource source) {

    public Recording {
        if (id.indexOf('/') < 1) {
            throw new EarshotException("A recording's id starts with its data set and a slash, unlike '" + id + "'");
        }
        if (!label.matches("[0-9]")) {
            throw new EarshotException("The label of " + id + " is no digit: '" + label + "'");
        }
    }

    /** The name of the data set it belongs to. */
    public String dataset() {
        return id.substring(0, id.indexOf('/'));
    }

    /**
     * The sound at its own rate.
     *
     * @throws org.earshot.audio.AudioFormatException if the file is missing, broken or of another format
     */
    public Waveform read() {
        return source.read();
    }
}
