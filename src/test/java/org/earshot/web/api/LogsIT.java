package org.earshot.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import org.earshot.web.ApiClient;
import org.earshot.web.ApiClient.Answer;
import org.earshot.web.RunningApplication;
import org.earshot.web.ScriptedParticipant;
import org.earshot.web.TonesStudy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** With all that Earshot can log and what its libraries find worth telling, no log names a token or what somebody gave. */
class LogsIT {

    private static final Logger ROOT = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private static final Logger EARSHOT = (Logger) LoggerFactory.getLogger("org.earshot");
    private static final Logger PROBE = (Logger) LoggerFactory.getLogger("org.earshot.probe");

    private final RunningApplication application = RunningApplication.get();
    private final ApiClient client = application.client();
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final Level rootBefore = ROOT.getLevel();
    private final Level earshotBefore = EARSHOT.getLevel();

    @BeforeEach
    void listen() {
        ROOT.setLevel(Level.INFO);
        EARSHOT.setLevel(Level.DEBUG);
        log.start();
        ROOT.addAppender(log);
    }

    @AfterEach
    void stopListening() {
        ROOT.detachAppender(log);
        ROOT.setLevel(rootBefore);
        EARSHOT.setLevel(earshotBefore);
    }

    @Test
    void neitherTokensNorWhatParticipantsGiveAreLogged() {
        application.publish(new TonesStudy("logs").yaml());
        String address = application
                .researcher()
                .post("/api/studies/logs/links", "{\"kind\":\"resumable\",\"count\":1}")
                .json()
                .get(0)
                .path("link")
                .asString();
        String link = address.substring(address.indexOf('=') + 1);
        String start = "{\"study\":\"logs\",\"link\":\"" + link + "\",\"external\":{\"PROLIFIC_PID\":\"pid-to-hide\"}}";
        String linked =
                client.post("/api/participations", start).json().path("token").asString();
        ScriptedParticipant participant = ScriptedParticipant.start(client, "logs");
        String token = participant.token();
        provoke(participant);
        participant.until("finished").withdraw();
        provoke(participant);
        PROBE.debug("The log is heard");

        List<String> lines = lines();
        assertThat(lines).anyMatch(line -> line.contains("The log is heard"));
        for (String secret : List.of(token, linked, link, "pid-to-hide", "note-to-hide", "unknown-token-to-hide")) {
            assertThat(lines).noneMatch(line -> line.contains(secret));
        }
    }

    /** Everything that goes wrong for a participant. */
    private void provoke(ScriptedParticipant participant) {
        String path = "/api/participations/" + participant.token();
        List<Answer> answers = new ArrayList<>();
        answers.add(participant.tryStep("instructions", "{}"));
        answers.add(participant.tryStep("consent", "{\"agreed\":\"note-to-hide\"}"));
        answers.add(participant.tryStep("consent", "{\"agreed\":note-to-hide}"));
        answers.add(participant.tryStep("consent", "{\"note-to-hide\":true}"));
        answers.add(participant.tryStep("consent", "{\"agreed\":\"note-to-hide\\u0000\"}"));
        answers.add(participant.tryAnswer("not-an-id", ScriptedParticipant.body("1")));
        answers.add(participant.tryAnswer("7f0c1d3e-0000-4000-8000-000000000000", "{\"answer\":\"note-to-hide\"}"));
        answers.add(client.send("DELETE", path, BodyPublishers.noBody()));
        answers.add(client.with("Content-Type", "text/plain").post(path + "/steps", "note-to-hide"));
        answers.add(client.post(path + "/events", "{\"events\":[{\"type\":\"note-to-hide!\"}]}"));
        answers.add(client.post(path + "/steps", "{\"x\":\"note-to-hide" + "x".repeat(70_000) + "\"}"));
        answers.add(client.get("/api/participations/unknown-token-to-hide"));
        answers.add(client.get("/api/participations/unknown-token-to-hide%00"));
        answers.add(client.post("/api/participations", "{\"study\":\"logs\",\"link\":\"unknown-token-to-hide\"}"));
        assertThat(answers).extracting(Answer::status).allMatch(status -> status >= 400 && status < 500);
    }

    private List<String> lines() {
        return List.copyOf(log.list).stream()
                .map(event -> event.getLoggerName() + " " + event.getFormattedMessage() + " "
                        + (event.getThrowableProxy() == null
                                ? ""
                                : ThrowableProxyUtil.asString(event.getThrowableProxy())))
                .toList();
    }
}
