package org.earshot.study.configuration;

import java.util.Locale;
import org.earshot.EarshotException;

/**
 * Whether somebody wears headphones, asked by sounds that are told apart with headphones only. Every item has three intervals,
 * and the participant says which of them is the one asked for.
 *
 * @param attempts how often it may be tried, from 1
 * @param pass how many of the {@link #ITEMS} have to be right
 * @param required whether whoever fails all attempts is screened out; otherwise the result is only stored
 */
public record HeadphoneCheck(Test test, int attempts, int pass, boolean required) {

    /** How many items one attempt has. */
    public static final int ITEMS = 6;

    /** How many intervals one item has. */
    public static final int INTERVALS = 3;

    public HeadphoneCheck {
        if (attempts < 1 || pass < 1 || pass > ITEMS) {
            throw new EarshotException("A headphone check of " + attempts + " attempts that is passed with " + pass
                    + " of " + ITEMS + " items is not possible");
        }
    }

    /** Which sounds are used. */
    public enum Test {
        /**
         * Which of three tones is the quietest, one of them in antiphase (Woods, Siegel, Traer and McDermott 2017, "Headphone
         * screening to facilitate web-based auditory experiments").
         */
        LOUDNESS(5),
        /**
         * Which of three noises holds a Huggins pitch (Milne et al. 2021, "An online headphone screening test based on dichotic
         * pitch").
         */
        HUGGINS(6);

        private final int usualPass;

        Test(int usualPass) {
            this.usualPass = usualPass;
        }

        /** How many right items its authors ask for. */
        public int usualPass() {
            return usualPass;
        }

        /** As in configurations. */
        public String written() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
