package org.earshot.web;

import static java.time.Duration.ofMillis;
import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.earshot.Slow;
import org.earshot.web.ApiClient.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A real server is killed with SIGKILL in the middle of a session and started again on the same folder. */
@Slow
class KilledServerIT {

    @TempDir
    Path folder;

    /** What the server acknowledged: the digit per trial. */
    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();

    @Test
    void answerIsKeptWhenServerIsKilled() throws Exception {
        TonesServer server = TonesServer.start(folder);
        publish(server.client());
        ScriptedParticipant participant =
                ScriptedParticipant.start(server.client(), "killed").until("practice");

        Unfinished unfinished = answerUntilKilled(participant, server, 5);
        server = TonesServer.start(folder);
        ScriptedParticipant back = participant.at(server.client());
        resume(back, unfinished);

        unfinished = answerUntilKilled(back, server, 6);
        server = TonesServer.start(folder);
        back = back.at(server.client());
        resume(back, unfinished);
        while (!back.phase().equals("finished")) {
            answerOrAdvance(back);
        }

        checkExport(server);
        server.stop();
    }

    /** The request that was on its way when the server was killed. */
    private record Unfinished(String trial, String digit) {}

    private static void publish(ApiClient client) {
        ApiClient researcher = client.as("admin", RunningApplication.ADMIN_PASSWORD);
        assertThat(researcher
                        .post("/api/studies", new TonesStudy("killed").yaml())
                        .status())
                .isEqualTo(201);
        researcher.post("/api/studies/killed/publish", "");
        await().atMost(ofMinutes(1))
                .until(() -> researcher
                        .get("/api/studies/killed")
                        .json()
                        .path("status")
                        .asString()
                        .equals("published"));
    }

    /** Answers as fast as it can while another thread kills the server. */
    private Unfinished answerUntilKilled(ScriptedParticipant participant, TonesServer server, int answers)
            throws InterruptedException {
        int before = acknowledged.size();
        Unfinished onItsWay = new Unfinished("", "");
        Thread killer = Thread.ofPlatform().start(() -> {
            try {
                await().atMost(ofMinutes(1))
                        .pollInterval(ofMillis(1))
                        .until(() -> acknowledged.size() >= before + answers);
                server.kill();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        try {
            while (!participant.phase().equals("finished")) {
                if (isTrial(participant)) {
                    onItsWay = new Unfinished(trial(participant), digit(participant));
                }
                answerOrAdvance(participant);
            }
        } catch (UncheckedIOException connectionLost) {
            killer.join();
            return onItsWay;
        }
        throw new AssertionError("The session was over before the server was killed");
    }

    private void answerOrAdvance(ScriptedParticipant participant) {
        if (isTrial(participant)) {
            String trial = trial(participant);
            String digit = digit(participant);
            participant.answer(digit);
            acknowledged.put(trial, digit);
        } else {
            participant.advance();
        }
    }

    /** What the page does after a lost connection: it looks where it is, and sends the answer on its way again. */
    private void resume(ScriptedParticipant participant, Unfinished unfinished) {
        JsonNode state = participant.fetch();
        assertThat(acknowledged).as("state after the restart: %s", state).doesNotContainKey(trial(participant));
        if (!unfinished.trial().isEmpty() && !acknowledged.containsKey(unfinished.trial())) {
            Answer again = participant.tryAnswer(unfinished.trial(), ScriptedParticipant.body(unfinished.digit()));
            assertThat(again.status()).as(again.text()).isEqualTo(200);
            acknowledged.put(unfinished.trial(), unfinished.digit());
        }
        participant.fetch();
    }

    private void checkExport(TonesServer server) {
        String csv = server.client()
                .as("admin", RunningApplication.ADMIN_PASSWORD)
                .get("/api/studies/killed/export/responses.csv")
                .text();
        List<String> lines = csv.lines().toList();
        List<String> header = List.of(lines.getFirst().split(",", -1));
        Map<String, String> byPosition = new LinkedHashMap<>();
        for (String line : lines.subList(1, lines.size())) {
            List<String> fields = List.of(line.split(",", -1));
            String position = fields.get(header.indexOf("position"));
            assertThat(byPosition.put(position, fields.get(header.indexOf("answer"))))
                    .as("answer at position " + position + " is there once")
                    .isNull();
        }
        assertThat(byPosition).hasSize(TonesStudy.TRIALS);
        assertThat(acknowledged).hasSize(TonesStudy.TRIALS + 1);
        assertThat(byPosition.values().stream().sorted())
                .as("every acknowledged digit, the practice trial's left out")
                .isSubsetOf(acknowledged.values());
        assertThat(byPosition.get("1")).isEqualTo("1");
        byPosition.forEach(
                (position, answer) -> assertThat(answer).isEqualTo(Integer.toString(Integer.parseInt(position) % 10)));
    }

    private static boolean isTrial(ScriptedParticipant participant) {
        return participant.phase().equals("trial") || participant.phase().equals("practice");
    }

    private static String trial(ScriptedParticipant participant) {
        return participant.step().path("trial").asString();
    }

    /** The position's last digit, so that an answer that went to another trial shows. */
    private static String digit(ScriptedParticipant participant) {
        return participant.phase().equals("practice")
                ? "0"
                : Integer.toString(
                        (participant.state().path("progress").path("done").asInt() + 1) % 10);
    }
}
