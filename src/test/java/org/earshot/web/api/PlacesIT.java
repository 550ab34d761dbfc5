package org.earshot.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.earshot.web.ApiClient;
import org.earshot.web.ApiClient.Answer;
import org.earshot.web.RunningApplication;
import org.earshot.web.ScriptedParticipant;
import org.earshot.web.TonesStudy;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Caps, balance and abandoned sessions, however many come at once. */
class PlacesIT {

    private static final String FOUR = "audible-explanation, visual-explanation, audible-signal, visual-signal";

    private final RunningApplication application = RunningApplication.get();
    private final ApiClient client = application.client();

    @Test
    void capHoldsExactlyWhenManyComeAtOnce() throws Exception {
        publish("cap-at-once", "participants: {max: 25}");
        Map<Integer, Integer> statuses = startAtOnce("cap-at-once", 80);
        assertThat(statuses).isEqualTo(Map.of(201, 25, 409, 55));
    }

    @Test
    void ordersOfBlocksAreBalancedExactlyWhenManyComeAtOnce() throws Exception {
        publish("balance-at-once", "");
        startAtOnce("balance-at-once", 42);
        assertThat(sessionsPerOrder("balance-at-once")).hasSize(4).containsOnly(10L, 11L);
    }

    @Test
    void capPerConditionHoldsExactlyAndConditionsStayBalanced() throws Exception {
        publish("cap-per-condition", "design: between\nparticipants: {maxPerCondition: 7}");
        Map<Integer, Integer> statuses = startAtOnce("cap-per-condition", 60);
        assertThat(statuses).isEqualTo(Map.of(201, 28, 409, 32));
        assertThat(sessionsPerOrder("cap-per-condition")).containsExactly(7L, 7L, 7L, 7L);
    }

    @Test
    void withdrawnAndScreenedOutConditionsAreFilledUpAgain() throws Exception {
        publish("cap-refilled", "design: between\nparticipants: {maxPerCondition: 2}");
        List<ScriptedParticipant> eight = Collections.nCopies(8, "cap-refilled").stream()
                .map(slug -> ScriptedParticipant.start(client, slug))
                .toList();
        assertThat(start("cap-refilled").status()).isEqualTo(409);
        eight.get(3).withdraw();
        assertThat(startAtOnce("cap-refilled", 10)).isEqualTo(Map.of(201, 1, 409, 9));
        assertThat(application
                        .bean(JdbcClient.class)
                        .sql("SELECT count(*) FROM session n JOIN study s ON s.id = n.study_id"
                                + " WHERE s.slug = 'cap-refilled' AND n.status = 'ACTIVE' GROUP BY conditions")
                        .query(Long.class)
                        .list())
                .containsExactly(2L, 2L, 2L, 2L);
    }

    @Test
    void abandonedSessionFreesItsPlaceAndMayStillGoOn() {
        publish("abandoned", "participants: {max: 1, abandonedAfterMinutes: 30}");
        ScriptedParticipant slow =
                ScriptedParticipant.start(client, "abandoned").until("trial");
        notHeardOfFor("abandoned", Duration.ofMinutes(29));
        assertThat(start("abandoned").status()).isEqualTo(409);
        notHeardOfFor("abandoned", Duration.ofMinutes(31));
        assertThat(start("abandoned").status()).isEqualTo(201);
        assertThat(slow.until("finished").phase()).isEqualTo("finished");
        assertThat(start("abandoned").status()).isEqualTo(409);
    }

    @Test
    void everySignOfLifeKeepsThePlace() {
        publish("alive", "participants: {max: 1, abandonedAfterMinutes: 30}");
        ScriptedParticipant slow = ScriptedParticipant.start(client, "alive");
        notHeardOfFor("alive", Duration.ofHours(1));
        slow.advance();
        assertThat(start("alive").status()).isEqualTo(409);
        notHeardOfFor("alive", Duration.ofHours(1));
        client.post("/api/participations/" + slow.token() + "/events", "{\"events\":[{\"type\":\"opened\"}]}");
        assertThat(start("alive").status()).isEqualTo(409);
    }

    @Test
    void finishedSessionsKeepTheirPlaceForEver() {
        publish("finished-long-ago", "participants: {max: 1}");
        ScriptedParticipant.start(client, "finished-long-ago").until("finished");
        notHeardOfFor("finished-long-ago", Duration.ofDays(400));
        assertThat(start("finished-long-ago").status()).isEqualTo(409);
    }

    @Test
    void abandonedSessionsAreLeftOutOfTheBalance() {
        publish("abandoned-balance", "");
        List<String> orders = Collections.nCopies(4, "abandoned-balance").stream()
                .map(slug -> order(ScriptedParticipant.start(client, slug)))
                .toList();
        notHeardOfFor("abandoned-balance", Duration.ofHours(3));
        assertThat(order(ScriptedParticipant.start(client, "abandoned-balance")))
                .isEqualTo(orders.getFirst());
    }

    @Test
    void studyForInvitedPeopleNeedsALinkAndASessionGoesOnWithoutOne() {
        publish("invited-only", "participants: {onlyWithLink: true}");
        Answer refused = start("invited-only");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().path("reason").asString()).isEqualTo("link-needed");
        String link = application
                .researcher()
                .post("/api/studies/invited-only/links", "{\"kind\":\"single-use\",\"count\":1}")
                .json()
                .get(0)
                .path("link")
                .asString();
        Answer started = client.post(
                "/api/participations",
                "{\"study\":\"invited-only\",\"link\":\"" + link.substring(link.indexOf('=') + 1) + "\"}");
        assertThat(started.status()).isEqualTo(201);
    }

    private void publish(String slug, String extra) {
        application.publish(new TonesStudy(slug, extra).yaml(FOUR));
    }

    private Answer start(String slug) {
        return client.post("/api/participations", "{\"study\":\"" + slug + "\"}");
    }

    /** How many got which status. */
    private Map<Integer, Integer> startAtOnce(String slug, int participants) throws InterruptedException {
        Callable<Integer> start = () -> start(slug).status();
        Map<Integer, Integer> statuses = new HashMap<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(participants)) {
            threads.invokeAll(Collections.nCopies(participants, start)).stream()
                    .map(Future::resultNow)
                    .forEach(status -> statuses.merge(status, 1, Integer::sum));
        }
        return statuses;
    }

    private List<Long> sessionsPerOrder(String slug) {
        return application
                .bean(JdbcClient.class)
                .sql("SELECT count(*) FROM session n JOIN study s ON s.id = n.study_id WHERE s.slug = :slug"
                        + " GROUP BY conditions")
                .param("slug", slug)
                .query(Long.class)
                .list();
    }

    private String order(ScriptedParticipant participant) {
        return application
                .bean(JdbcClient.class)
                .sql("SELECT array_to_string(n.conditions, ' ') FROM session n JOIN session_token t"
                        + " ON t.session_id = n.id WHERE t.hash = sha256(convert_to(:token, 'UTF8'))")
                .param("token", participant.token())
                .query(String.class)
                .single();
    }

    private void notHeardOfFor(String slug, Duration time) {
        application
                .bean(JdbcClient.class)
                .sql("UPDATE session SET last_seen_at = now() - :seconds * interval '1 second'"
                        + " WHERE study_id = (SELECT id FROM study WHERE slug = :slug)")
                .param("seconds", time.toSeconds())
                .param("slug", slug)
                .update();
    }
}
