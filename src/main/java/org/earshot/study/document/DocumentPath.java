package org.earshot.study.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a value stands in a document, such as {@code demographics[0].label.en}; the root's path is empty. */
record DocumentPath(List<Step> steps) {

    private static final Pattern STEP = Pattern.compile("\\[([0-9]{1,9})]|([^.\\[\\]]+)");

    /** One level down: a key of a mapping, or a place in a list. */
    sealed interface Step {}

    record Key(String name) implements Step {}

    record Place(int index) implements Step {}

    DocumentPath {
        steps = List.copyOf(steps);
    }

    static DocumentPath parse(String written) {
        List<Step> steps = new ArrayList<>();
        Matcher matcher = STEP.matcher(written);
        while (matcher.find()) {
            steps.add(
                    matcher.group(2) == null
                            ? new Place(Integer.parseInt(matcher.group(1)))
                            : new Key(matcher.group(2)));
        }
        return new DocumentPath(steps);
    }

    Step last() {
        return steps.getLast();
    }

    DocumentPath around() {
        return new DocumentPath(steps.subList(0, steps.size() - 1));
    }
}
