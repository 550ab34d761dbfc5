package org.earshot.study.blinding;

import java.util.List;
import org.earshot.study.version.UnknownStudyException;

/**
 * Which studies keep their results hidden, and who looked nevertheless. Looks are only ever added. Safe for use by several
 * threads.
 */
public interface Looks {

    /**
     * Whether nobody should see now what a study's answers say: one of its published versions is blinded, the study is not
     * closed, and there is an answer that counts. Before, test and simulated sessions may be evaluated freely.
     *
     * @throws UnknownStudyException if there is no such study
     */
    boolean hidden(String slug);

    /**
     * Keeps that somebody looks, and how much there is to see.
     *
     * @param researcher the name of the account
     * @param reason at most {@link Look#LONGEST_REASON} characters, not blank
     * @throws UnknownStudyException if there is no such study
     * @throws org.earshot.EarshotException if the reason is missing or too long; nothing is kept then
     */
    Look add(String slug, String researcher, String reason);

    /**
     * All looks at a study, the earliest first.
     *
     * @throws UnknownStudyException if there is no such study
     */
    List<Look> of(String slug);
}
