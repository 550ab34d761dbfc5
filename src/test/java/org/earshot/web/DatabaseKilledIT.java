package org.earshot.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.earshot.web.ApiClient.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** PostgreSQL's processes are killed with SIGKILL while the application runs on. */
class DatabaseKilledIT {

    @TempDir
    static Path folder;

    private static RunningApplication application;

    @BeforeAll
    static void start() {
        application = RunningApplication.start(
                folder, "--server.port=0", "--spring.datasource.hikari.connection-timeout=500");
        application.publish(new TonesStudy("away").yaml());
    }

    @AfterAll
    static void stop() {
        application.stop();
    }

    @Test
    void sessionGoesOnWhereItWasAfterTheDatabaseWasKilled() throws Exception {
        ScriptedParticipant participant =
                ScriptedParticipant.start(application.client(), "away").until("trial");
        String trial = participant.step().path("trial").asString();
        participant.answer("3");
        kill(postmaster());
        Answer again = repeated("PUT", answerPath(participant, trial), ScriptedParticipant.body("3"));
        assertThat(again.status()).as(again.text()).isEqualTo(200);
        assertThat(again.json().path("progress").path("done").asInt()).isEqualTo(1);
        participant.fetch();
        participant.until("finished");
    }

    @Test
    void sessionGoesOnAfterOneOfTheDatabasesProcessesWasKilled() throws Exception {
        ScriptedParticipant participant =
                ScriptedParticipant.start(application.client(), "away").until("trial");
        kill(backend());
        Answer state = repeated("GET", "/api/participations/" + participant.token(), "");
        assertThat(state.json().path("phase").asString()).isEqualTo("trial");
        participant.until("finished");
    }

    @Test
    void requestsMeanwhileAreToldToTryAgain() throws Exception {
        ScriptedParticipant participant = ScriptedParticipant.start(application.client(), "away");
        ProcessHandle postmaster = postmaster();
        // Stopped, it accepts connections and never answers, and it is not restarted either.
        signal("STOP", postmaster);
        backends().forEach(backend -> signal("STOP", backend));
        backends().forEach(ProcessHandle::destroyForcibly);
        try {
            Answer away = participant.tryStep("consent", "{\"agreed\":true}");
            assertThat(away.status()).as(away.text()).isEqualTo(503);
            assertThat(away.header("Retry-After")).isEqualTo("2");
            assertThat(away.header("Content-Type")).startsWith("application/problem+json");
            assertThat(away.json().path("detail").asString()).contains("try again");
            Answer researcher = application.researcher().get("/api/studies");
            assertThat(researcher.status())
                    .as("no wrong password: %s", researcher.text())
                    .isEqualTo(503);
        } finally {
            signal("CONT", postmaster);
        }
        Answer later = repeated("GET", "/api/participations/" + participant.token(), "");
        assertThat(later.status()).isEqualTo(200);
    }

    /** As the page does it: until the server does not say 503 any more. */
    private static Answer repeated(String method, String path, String body) throws InterruptedException {
        Answer answer = send(method, path, body);
        for (int i = 0; i < 300 && answer.status() == 503; i++) {
            Thread.sleep(100);
            answer = send(method, path, body);
        }
        return answer;
    }

    private static Answer send(String method, String path, String body) {
        return application.client().send(method, path, BodyPublishers.ofString(body));
    }

    private static String answerPath(ScriptedParticipant participant, String trial) {
        return "/api/participations/" + participant.token() + "/trials/" + trial + "/answer";
    }

    private static ProcessHandle postmaster() throws IOException {
        String pid = Files.readAllLines(folder.resolve("postgres/data/postmaster.pid"))
                .getFirst();
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }

    private static ProcessHandle backend() throws IOException {
        return backends().getFirst();
    }

    /** Those that serve the pool's connections. */
    private static List<ProcessHandle> backends() throws IOException {
        return postmaster()
                .children()
                .filter(DatabaseKilledIT::servesAConnection)
                .toList();
    }

    private static boolean servesAConnection(ProcessHandle process) {
        try {
            return Files.readString(Path.of("/proc/" + process.pid() + "/cmdline"))
                    .contains("127.0.0.1(");
        } catch (IOException e) {
            return false;
        }
    }

    private static void kill(ProcessHandle process) throws Exception {
        process.destroyForcibly();
        process.onExit().get(30, TimeUnit.SECONDS);
    }

    private static void signal(String name, ProcessHandle process) {
        try {
            new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
