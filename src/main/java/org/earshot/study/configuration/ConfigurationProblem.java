package org.earshot.study.configuration;

/**
 * One mistake in a study's configuration.
 *
 * @param line 1-based line of the file
 * @param path of the value, such as {@code samples.correct}; empty for the file as a whole
 */
public record ConfigurationProblem(int line, String path, String message) {

    @Override
    public String toString() {
        return "line " + line + (path.isEmpty() ? "" : ", " + path) + ": " + message;
    }
}
