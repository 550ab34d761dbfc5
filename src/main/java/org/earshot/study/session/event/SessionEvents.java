package org.earshot.study.session.event;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.earshot.Sha256;
import org.earshot.database.Json;
import org.earshot.study.RefusedException;
import org.earshot.study.RefusedException.Reason;
import org.earshot.study.session.input.EventRules;
import org.earshot.study.session.input.SessionEvent;
import org.springframework.stereotype.Component;

/** Keeps what pages observed outside of trials. Whoever adds has locked the session. */
@Component
public class SessionEvents {

    private final SessionEventRepository events;

    SessionEvents(SessionEventRepository events) {
        this.events = events;
    }

    /**
     * Keeps each event once, however often it is sent.
     *
     * @throws RefusedException if the session would have too many
     */
    public void add(UUID session, List<SessionEvent> observed, Instant now) {
        if (events.count(session) + observed.size() > EventRules.MOST_PER_SESSION) {
            throw new RefusedException(
                    Reason.DOES_NOT_FIT, "at most " + EventRules.MOST_PER_SESSION + " events of a session are kept");
        }
        Map<String, SessionEventEntity> byContent = new LinkedHashMap<>();
        for (SessionEvent event : observed) {
            String data = Json.write(event.values());
            byte[] content = Sha256.of((event.type() + data).getBytes(StandardCharsets.UTF_8));
            byContent.putIfAbsent(
                    HexFormat.of().formatHex(content),
                    new SessionEventEntity(session, content, event.type(), data, now));
        }
        List<byte[]> contents = byContent.values().stream()
                .map(event -> event.getId().contentSha256())
                .toList();
        events.known(session, contents)
                .forEach(known -> byContent.remove(HexFormat.of().formatHex(known)));
        events.saveAll(byContent.values());
    }

    /** Leaves nothing of what was observed in these sessions. */
    public void erase(Collection<UUID> sessions) {
        events.deleteOf(sessions);
    }
}
