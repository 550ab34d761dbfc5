package org.earshot.study.session.headphone;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.earshot.study.RefusedException;
import org.earshot.study.RefusedException.Reason;
import org.earshot.study.configuration.HeadphoneCheck;
import org.earshot.study.rendering.HeadphoneSounds;
import org.earshot.study.trial.SessionRandomness;
import org.springframework.stereotype.Component;

/** The headphone checks of sessions: what each attempt plays, and how it went. */
@Component
public class HeadphoneAttempts {

    private final HeadphoneSounds items;
    private final HeadphoneAttemptRepository attempts;

    HeadphoneAttempts(HeadphoneSounds items, HeadphoneAttemptRepository attempts) {
        this.items = items;
        this.attempts = attempts;
    }

    /** Writes down which items every attempt plays; each in another order than the one before. */
    public void draw(UUID session, long version, HeadphoneCheck check, SessionRandomness randomness) {
        List<Long> order = items.of(version);
        List<HeadphoneAttemptEntity> drawn = new ArrayList<>();
        for (int attempt = 1; attempt <= check.attempts(); attempt++) {
            order = randomness.reordered(order, "headphones/" + attempt);
            drawn.add(new HeadphoneAttemptEntity(session, attempt, order));
        }
        attempts.saveAll(drawn);
    }

    /** The media that an attempt plays, in order. */
    public List<String> media(UUID session, int attempt) {
        return attempts.played(session, attempt).stream().map(PlayedItem::media).toList();
    }

    /** The right interval of every item, by attempt from 1: for simulated participants. */
    public Map<Integer, List<Integer>> rightAnswers(UUID session) {
        return attempts.played(session).stream()
                .collect(Collectors.groupingBy(
                        item -> item.attempt().getId().attempt(),
                        Collectors.mapping(PlayedItem::answer, Collectors.toList())));
    }

    /**
     * Stores how an attempt went.
     *
     * @return whether it was passed
     * @throws RefusedException if there are not as many answers as items
     */
    public boolean judge(UUID session, int attempt, List<Integer> answers, HeadphoneCheck check) {
        List<PlayedItem> played = attempts.played(session, attempt);
        if (answers.size() != played.size()) {
            throw new RefusedException(Reason.DOES_NOT_FIT, "'answers' has to have " + played.size() + " answers");
        }
        int right = 0;
        for (int i = 0; i < played.size(); i++) {
            right += played.get(i).answer() == answers.get(i) ? 1 : 0;
        }
        HeadphoneAttemptEntity judged = played.getFirst().attempt();
        judged.judge(right, check.pass());
        return judged.passed();
    }

    /** Leaves nothing of the checks of these sessions. */
    public void erase(Collection<UUID> sessions) {
        attempts.deleteOf(sessions);
    }
}
