package org.earshot.study.link;

import java.util.List;
import org.earshot.study.RefusedException;
import org.earshot.study.version.UnknownStudyException;

/** The personal links of studies. Safe for use by several threads. */
public interface PersonalLinks {

    /** The most that are made at once. */
    int MOST = 1000;

    /**
     * Makes links; what is returned here cannot be seen again.
     *
     * @param count 1 to {@value #MOST}
     * @throws UnknownStudyException if there is no such study
     * @throws RefusedException if the count does not fit
     */
    List<PersonalLink> make(String slug, LinkKind kind, int count);

    /**
     * How many links a study has, one entry per kind.
     *
     * @throws UnknownStudyException if there is no such study
     */
    List<Count> counts(String slug);

    /** @param used how many of {@code made} a session was started with, withdrawn ones among them */
    record Count(LinkKind kind, int made, int used) {}
}
