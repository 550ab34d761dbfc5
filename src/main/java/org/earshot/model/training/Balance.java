package org.earshot.model.training;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How often which example is drawn. */
public enum Balance {
    /** All equally often. */
    NONE {
        @Override
        Order order(List<Example> examples, long seed) {
            return epochs(indices(examples), seed);
        }
    },
    /**
     * All classes equally often, and within a class all speakers: for telling voices apart, where a set with many recordings of a
     * few men would otherwise teach that everybody is a man, and what these few sound like.
     */
    CLASSES_AND_SPEAKERS {
        @Override
        Order order(List<Example> examples, long seed) {
            return inTurn(
                    indices(examples),
                    index -> examples.get(index).label(),
                    ofClass -> inTurn(
                            ofClass, index -> examples.get(index).speaker(), ofSpeaker -> epochs(ofSpeaker, seed)));
        }
    };

    abstract Order order(List<Example> examples, long seed);

    private static List<Integer> indices(List<Example> examples) {
        return IntStream.range(0, examples.size()).boxed().toList();
    }

    private static Order epochs(List<Integer> members, long seed) {
        return new Order.Epochs(members.stream().mapToInt(Integer::intValue).toArray(), seed);
    }

    private static <K extends Comparable<K>> Order inTurn(
            List<Integer> members, Function<Integer, K> key, Function<List<Integer>, Order> within) {
        SortedMap<K, List<Integer>> parts =
                members.stream().collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()));
        return new Order.InTurn(parts.values().stream().map(within).toList());
    }
}
