package org.earshot.cli.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The study that benches take.
 *
 * @param name the question, of the type text, that participants answer with their name: it tells in the export who is who;
 *     empty where it does not matter
 */
public record BenchStudy(String slug, String yaml, String name) {

    /** Conditions times right and wrong decisions of the study of {@link #dashboard}. */
    public static final int DASHBOARD_SHARES = 8;

    /** A small one of every kind of trial and question, rendered within seconds. */
    public static BenchStudy small() {
        return new BenchStudy("bench-small", resource("bench-small.yaml"), "name");
    }

    /** The shortest way to a first trial. */
    public static BenchStudy shortest() {
        return new BenchStudy("bench-start", resource("bench-start.yaml"), "");
    }

    /** One with as many trials as a real study. */
    public static BenchStudy exported() {
        return new BenchStudy("bench-export", resource("bench-export.yaml"), "");
    }

    /**
     * One with results worth looking at: four conditions, as many right as wrong decisions, and exclusion rules.
     *
     * @param trials of each participant, a multiple of 8
     */
    public static BenchStudy dashboard(String slug, int trials) {
        String half = String.valueOf(trials / DASHBOARD_SHARES);
        return new BenchStudy(
                slug, resource("bench-dashboard.yaml").replace("SLUG", slug).replace("HALF", half), "");
    }

    private static String resource(String file) {
        try (InputStream in = BenchStudy.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
