package org.earshot.dataset;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.earshot.EarshotException;

/**
 * Recordings of one origin, in the order of their ids whatever the order of the folder, and what could not be read.
 *
 * @param name such as {@code fsdd}
 */
public record Dataset(String name, List<Recording> recordings, List<Problem> problems) {

    public Dataset {
        recordings =
                recordings.stream().sorted(Comparator.comparing(Recording::id)).toList();
        problems = List.copyOf(problems);
        Set<String> ids = new HashSet<>();
        for (Recording recording : recordings) {
            if (!ids.add(recording.id())) {
                throw new EarshotException("The recording " + recording.id() + " is there twice");
            }
        }
    }

    public int size() {
        return recordings.size();
    }

    public Optional<Recording> find(String id) {
        return recordings.stream()
                .filter(recording -> recording.id().equals(id))
                .findFirst();
    }

    /** The recordings that satisfy the condition; the problems stay. */
    public Dataset filter(Predicate<Recording> condition) {
        return new Dataset(name, recordings.stream().filter(condition).toList(), problems);
    }
}
