package org.earshot.model;

/** What happens to a recording of more than one second. */
public enum TooLong {
    /** It is an error: AudioMNIST has no such recordings. */
    REFUSE,
    /** The second with the most energy is kept, and {@link Preprocessed#trimmed()} says so. */
    TRIM;

    /** The rule for a recording: refused in AudioMNIST, trimmed elsewhere. */
    public static TooLong of(String recordingId) {
        return recordingId.startsWith("audiomnist/") ? REFUSE : TRIM;
    }
}
