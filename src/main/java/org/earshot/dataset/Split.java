package org.earshot.dataset;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.earshot.EarshotException;

/**
 * Which recordings a network is trained on, which it is tuned with, and which it never meets before it is measured. Speakers
 * stand on one side as a whole, except in FSDD, whose six speakers are all in training and which splits by take.
 *
 * <table>
 * <caption>Held out are</caption>
 * <tr><td>AudioMNIST</td><td>the test speakers of one fold of the published cross-validation</td></tr>
 * <tr><td>FSDD</td><td>takes 0 to 4 of every speaker and digit, the set's official test set</td></tr>
 * <tr><td>Speech Commands</td><td>speakers whose hash starts with 0 to 5</td></tr>
 * <tr><td>demo voices</td><td>the voices that the table marks</td></tr>
 * </table>
 *
 * <p>Immutable; the same recording is always in the same part.
 */
public final class Split {

    private static final int FSDD_TEST_TAKES = 5;

    /** AudioMNIST's parts by the speakers' numbers. */
    private final Map<Integer, Part> fold;

    private final Set<String> heldOutVoices;

    private Split(Map<Integer, Part> fold) {
        this.fold = fold;
        this.heldOutVoices = new HashSet<>();
        DemoVoices.voices().forEach((id, voice) -> {
            if (voice.heldOut()) {
                heldOutVoices.add(id);
            }
        });
    }

    /** The split of the shipped digit network: AudioMNIST's first fold. */
    public static Split standard() {
        return digits(0);
    }

    /** The split for recognising digits with one of AudioMNIST's folds 0 to 4. */
    public static Split digits(int fold) {
        return new Split(PublishedSplits.fold("digit", fold));
    }

    /** The split for recognising the speaker's sex with one of AudioMNIST's folds 0 to 3, each of 24 of its 60 speakers. */
    public static Split sexes(int fold) {
        return new Split(PublishedSplits.fold("sex", fold));
    }

    /** The part that a recording of any data set belongs to. */
    public Part part(Recording recording) {
        return switch (recording.dataset()) {
            case "audiomnist" ->
                fold.getOrDefault(Integer.parseInt(recording.speaker().id()), Part.UNUSED);
            case "fsdd" -> heldOutIf(recording.take() < FSDD_TEST_TAKES);
            case "speech-commands" ->
                heldOutIf("012345".indexOf(recording.speaker().id().charAt(0)) >= 0);
            case DemoVoices.NAME ->
                heldOutIf(heldOutVoices.contains(recording.speaker().id()));
            default -> throw new EarshotException("There is no split for the data set " + recording.dataset());
        };
    }

    /** Whether the recording is kept from training and from tuning. */
    public boolean heldOut(Recording recording) {
        return part(recording) == Part.TEST;
    }

    private static Part heldOutIf(boolean heldOut) {
        return heldOut ? Part.TEST : Part.TRAIN;
    }

    /** What a recording is for. */
    public enum Part {
        TRAIN,
        VALIDATE,
        TEST,
        /** In no part: speakers that the fold leaves out. */
        UNUSED
    }
}
