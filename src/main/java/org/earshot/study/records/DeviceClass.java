package org.earshot.study.records;

import java.util.Locale;

/** What somebody takes part on, as far as a page can tell. */
public enum DeviceClass {
    COMPUTER,
    TABLET,
    PHONE;

    /** The shorter side from which a touch screen is a tablet's, in CSS pixels; the same as Android's {@code sw600dp}. */
    public static final double TABLET_FROM = 600;

    /**
     * @param touch whether the main pointer is coarse, such as a finger
     * @param shorterSide of the page, in CSS pixels
     */
    public static DeviceClass of(boolean touch, double shorterSide) {
        if (!touch) {
            return COMPUTER;
        }
        return shorterSide < TABLET_FROM ? PHONE : TABLET;
    }

    public String written() {
        return name().toLowerCase(Locale.ROOT);
    }
}
