package org.earshot.web.researcher.library;

import java.util.Locale;
import org.earshot.model.ModelCard;
import org.earshot.model.ModelCard.Accuracy;
import org.earshot.model.SpectrogramInput;
import org.earshot.model.WaveformInput;
import org.earshot.web.researcher.component.Wording;

/** How pages speak of what {@code model.json} says. */
public final class ModelFacts {

    private static final String HELD_OUT = "held out";

    private ModelFacts() {}

    static String task(ModelCard card) {
        return card.task().equals("sex") ? "the speaker's sex" : "the spoken digit";
    }

    static String architecture(ModelCard card) {
        return switch (card.architecture()) {
            case "audionet" -> "AudioNet";
            case "alexnet" -> "AlexNet";
            default -> "layers of its own";
        };
    }

    static String gets(ModelCard card) {
        return switch (card.preprocessing()) {
            case WaveformInput it -> "waveforms";
            case SpectrogramInput it -> "spectrograms";
        };
    }

    /** Which recordings an accuracy is of: {@code demo, female speakers}. */
    public static String measuredOn(Accuracy accuracy) {
        String recordings = accuracy.recordings();
        if (recordings.equals(HELD_OUT)) {
            return accuracy.dataset() + ", all held out";
        }
        return recordings.startsWith(HELD_OUT + ", ")
                ? accuracy.dataset() + ", held out, " + recordings.substring(HELD_OUT.length() + 2) + " speakers"
                : accuracy.dataset() + ", " + recordings;
    }

    public static String share(Accuracy accuracy) {
        return percent(accuracy.accuracy());
    }

    static String percent(double share) {
        return Double.isNaN(share) ? Wording.UNDEFINED : String.format(Locale.ROOT, "%.1f%%", 100 * share);
    }
}
