package org.earshot.study.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.earshot.EarshotException;
import org.earshot.study.configuration.ConfigurationProblem;
import org.earshot.study.configuration.InvalidConfigurationException;
import org.earshot.study.configuration.StudyConfiguration;

/**
 * Reads a study's configuration, and reports every mistake in it with its line and path. Safe for use by several threads.
 *
 * <pre>{@code
 * StudyConfiguration study = new StudyConfigurationReader().read(Path.of("study-configs/becker-2023.yaml"));
 * }</pre>
 */
public final class StudyConfigurationReader {

    private final StudySchema schema = new StudySchema();

    /** @throws InvalidConfigurationException with every mistake in it */
    public StudyConfiguration read(Path file) {
        try {
            return read(file.toString(), Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new EarshotException(file + " cannot be read as UTF-8 text: " + e, e);
        }
    }

    /**
     * @param name of the text in messages
     * @throws InvalidConfigurationException with every mistake in it
     */
    public StudyConfiguration read(String name, String yaml) {
        YamlDocument document = new YamlDocument(yaml);
        List<ConfigurationProblem> problems = problems(document);
        if (!problems.isEmpty()) {
            throw new InvalidConfigurationException(name, problems);
        }
        return ConfigurationBinding.of(document.root());
    }

    /** Every mistake, in the order of the lines; none if the text can be read. */
    public List<ConfigurationProblem> problems(String yaml) {
        return problems(new YamlDocument(yaml));
    }

    private List<ConfigurationProblem> problems(YamlDocument document) {
        List<ConfigurationProblem> problems = new ArrayList<>(document.problems());
        if (!document.root().isMissingNode()) {
            addNew(problems, schema.problems(document));
            addNew(problems, ConfigurationRules.problems(document));
        }
        problems.sort(Comparator.comparingInt(ConfigurationProblem::line));
        return problems;
    }

    /** What is said of a value that cannot be read is enough of it. */
    private static void addNew(List<ConfigurationProblem> problems, List<ConfigurationProblem> more) {
        Set<String> known = problems.stream().map(ConfigurationProblem::path).collect(Collectors.toSet());
        more.stream().filter(problem -> !known.contains(problem.path())).forEach(problems::add);
    }
}
