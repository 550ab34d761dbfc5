package org.earshot.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.earshot.app.study.Publications;
import org.earshot.study.rendering.Drafts;
import org.earshot.study.rendering.StudyRenderer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/**
 * The application as it really runs, with its embedded database on a folder of its own: started at the first call and shared
 * by all tests of the JVM. Tests keep out of each other's way by using studies of their own.
 */
public final class RunningApplication {

    public static final String ADMIN_PASSWORD = "a password for tests";

    private static final class Shared {
        private static final RunningApplication INSTANCE = startShared();
    }

    private final ConfigurableApplicationContext context;
    private final Path folder;

    private RunningApplication(ConfigurableApplicationContext context, Path folder) {
        this.context = context;
        this.folder = folder;
    }

    /** The shared application. */
    public static RunningApplication get() {
        return Shared.INSTANCE;
    }

    private static RunningApplication startShared() {
        try {
            Path folder = Files.createTempDirectory("earshot-test");
            RunningApplication application = start(
                    folder,
                    "--server.port=0",
                    "--earshot.limits.per-address=100000",
                    "--earshot.limits.failed-logins=100000");
            Runtime.getRuntime().addShutdownHook(new Thread(application::endAndDelete));
            return application;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The database has to stop before its folder goes. */
    private void endAndDelete() {
        context.close(); // waits if Spring's own hook is at it
        deleteQuietly(folder);
    }

    /** An application of one's own; {@link #stop} it. */
    public static RunningApplication start(Path folder, String... arguments) {
        List<String> all = new ArrayList<>(Arrays.asList(arguments));
        all.add("--earshot.data=" + folder);
        all.add("--EARSHOT_ADMIN_PASSWORD=" + ADMIN_PASSWORD);
        return new RunningApplication(
                new SpringApplicationBuilder(EarshotApplication.class, Tones.class).run(all.toArray(String[]::new)),
                folder);
    }

    public String url() {
        return "http://127.0.0.1:" + port();
    }

    public int port() {
        return Integer.parseInt(context.getEnvironment().getRequiredProperty("local.server.port"));
    }

    public Path folder() {
        return folder;
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** A client of the HTTP API that is not logged in. */
    public ApiClient client() {
        return new ApiClient(url());
    }

    /** A client that sends the first researcher's password. */
    public ApiClient researcher() {
        return client().as("admin", ADMIN_PASSWORD);
    }

    /** Publishes a study at once; see {@link TonesStudy}. */
    public void publish(String yaml) {
        String slug = bean(Drafts.class).save(yaml).slug();
        bean(Publications.class).publishNow(slug, (stage, done, total) -> {});
    }

    /** Prepares a study's draft at once. */
    public void prepare(String slug) {
        bean(Drafts.class).prepare(slug, bean(StudyRenderer.class), (stage, done, total) -> {});
    }

    public void stop() {
        context.close();
    }

    private static void deleteQuietly(Path folder) {
        try {
            new ProcessBuilder("rm", "-rf", folder.toString()).start().waitFor();
        } catch (IOException | InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Renders studies of the model "tones" as tones, and all others as the application does. */
    static class Tones {

        @Bean
        @Primary
        StudyRenderer tonesOrReal(ObjectProvider<StudyRenderer> renderers) {
            return (configuration, progress) -> configuration.model().equals(TonesRenderer.MODEL)
                    ? new TonesRenderer().render(configuration, progress)
                    : real(renderers).render(configuration, progress);
        }

        private static StudyRenderer real(ObjectProvider<StudyRenderer> renderers) {
            return renderers.stream()
                    .filter(renderer -> renderer.getClass().getPackageName().startsWith("org.earshot.stimulus"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
