package org.earshot.study.live;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.earshot.study.session.ScreenedOut;

/**
 * What became of those who arrived at a stretch.
 *
 * @param arrived all who ever did
 * @param here who is in it now
 * @param away who left in it without a word
 * @param withdrawn who withdrew in it
 * @param screenedOut who was screened out in it, by reason
 */
public record FunnelRow(
        SessionSection stretch, int arrived, int here, int away, int withdrawn, Map<ScreenedOut, Integer> screenedOut) {

    public FunnelRow {
        Map<ScreenedOut, Integer> copy = new EnumMap<>(ScreenedOut.class);
        copy.putAll(screenedOut);
        screenedOut = Collections.unmodifiableMap(copy);
    }

    /** Who stopped in it, for whatever reason. */
    public int stopped() {
        return away
                + withdrawn
                + screenedOut.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Who completed it. */
    public int wentOn() {
        return arrived - here - stopped();
    }
}
