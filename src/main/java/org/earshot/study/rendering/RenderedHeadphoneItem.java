package org.earshot.study.rendering;

import org.earshot.EarshotException;
import org.earshot.study.configuration.HeadphoneCheck;

/**
 * One item of a headphone check.
 *
 * @param media exactly the bytes that the browser gets, {@code audio/wav}; must not tell the answer, not even by their number
 * @param answer the right interval, from 1; for the server alone
 */
@SuppressWarnings("ArrayRecordComponent") // Handed over once and stored; never compared.
public record RenderedHeadphoneItem(byte[] media, int answer) {

    /** What all items are. */
    public static final String CONTENT_TYPE = "audio/wav";

    public RenderedHeadphoneItem {
        if (answer < 1 || answer > HeadphoneCheck.INTERVALS) {
            throw new EarshotException("An item has no interval " + answer);
        }
    }
}
