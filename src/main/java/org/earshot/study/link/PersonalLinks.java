package org.earshot.study.link;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.earshot.study.RefusedException;
import org.earshot.study.RefusedException.Reason;
import org.earshot.study.version.DraftDependent;
import org.earshot.study.version.StudyRepository;
import org.earshot.study.version.UnknownStudyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The personal links of studies. Safe for use by several threads. */
@Service
@Transactional
public class PersonalLinks implements DraftDependent {

    /** The most that are made at once. */
    public static final int MOST = 1000;

    /** @param used how many of {@code made} a session was started with, withdrawn ones among them */
    public record Count(LinkKind kind, int made, int used) {}

    private final StudyRepository studies;
    private final PersonalLinkRepository links;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    PersonalLinks(StudyRepository studies, PersonalLinkRepository links, Clock clock) {
        this.studies = studies;
        this.links = links;
        this.clock = clock;
    }

    /**
     * Makes links; what is returned here cannot be seen again.
     *
     * @param count 1 to {@value #MOST}
     * @throws UnknownStudyException if there is no such study
     * @throws RefusedException if the count does not fit
     */
    public List<PersonalLink> make(String slug, LinkKind kind, int count) {
        if (count < 1 || count > MOST) {
            throw new RefusedException(
                    Reason.DOES_NOT_FIT, "From 1 to " + MOST + " links can be made at once, not " + count);
        }
        long study = studies.lockBySlug(slug)
                .orElseThrow(() -> new UnknownStudyException(slug))
                .id();
        List<PersonalLink> made = new ArrayList<>();
        List<PersonalLinkEntity> kept = new ArrayList<>();
        int last = links.lastNumber(study);
        for (int number = last + 1; number <= last + count; number++) {
            Token token = Token.draw(random);
            made.add(new PersonalLink(String.format(Locale.ROOT, "%s-%04d", kind.written(), number), token.value()));
            kept.add(new PersonalLinkEntity(study, number, kind, token, clock.instant()));
        }
        links.saveAll(kept);
        return made;
    }

    /**
     * How many links a study has, one entry per kind.
     *
     * @throws UnknownStudyException if there is no such study
     */
    @Transactional(readOnly = true)
    public List<Count> counts(String slug) {
        List<Count> counts = links.counts(studies.findBySlug(slug)
                .orElseThrow(() -> new UnknownStudyException(slug))
                .id());
        return Arrays.stream(LinkKind.values())
                .map(kind -> counts.stream()
                        .filter(count -> count.kind() == kind)
                        .findFirst()
                        .orElse(new Count(kind, 0, 0)))
                .toList();
    }

    @Override
    public void studyDeleted(long study) {
        links.deleteOf(study);
    }
}
