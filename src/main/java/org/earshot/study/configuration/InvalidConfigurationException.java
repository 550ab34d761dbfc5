package org.earshot.study.configuration;

import java.util.List;
import java.util.stream.Collectors;
import org.earshot.EarshotException;

/** A study's configuration has mistakes; carries all of them, in the order of their lines. */
public final class InvalidConfigurationException extends EarshotException {

    private final transient List<ConfigurationProblem> problems;

    public InvalidConfigurationException(String file, List<ConfigurationProblem> problems) {
        super(problems.stream()
                .map(problem -> file + ", " + problem)
                .collect(Collectors.joining(System.lineSeparator())));
        this.problems = List.copyOf(problems);
    }

    public List<ConfigurationProblem> problems() {
        return problems;
    }
}
