package org.earshot.export;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.earshot.study.configuration.Question;
import org.earshot.study.configuration.StudyConfiguration;

/** All questions that versions of a study ask, so that no answer is left out because a later version asks it no more. */
final class AskedQuestions {

    private AskedQuestions() {}

    /** In the order in which they came up; of several with the same id the latest. */
    static List<Question> of(List<StudyConfiguration> versions) {
        Map<String, Question> questions = new LinkedHashMap<>();
        versions.stream()
                .map(Codebook::questions)
                .flatMap(Collection::stream)
                .forEach(question -> questions.put(question.id().toLowerCase(Locale.ROOT), question));
        return List.copyOf(questions.values());
    }
}
