package org.earshot.study.live;

/** What a page seems to be seen on, told from the size of its window and how one points. */
public enum DeviceClass {
    PHONE,
    TABLET,
    COMPUTER;

    /** Telephones are narrower in one direction, in CSS pixels. */
    private static final int TABLETS_FROM = 600;

    /**
     * The likeliest class.
     *
     * @param width of the window in CSS pixels
     * @param height of the window in CSS pixels
     * @param touch whether one points with a finger
     */
    public static DeviceClass of(double width, double height, boolean touch) {
        if (!touch) {
            return COMPUTER;
        }
        return Math.min(width, height) < TABLETS_FROM ? PHONE : TABLET;
    }
}
