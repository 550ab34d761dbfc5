package org.earshot.stimulus;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.earshot.EarshotException;
import org.earshot.study.StudyConfiguration.Samples;

/**
 * Draws a study's samples from the decisions of a network. The same wish and the same decisions, in whatever order, give the same
 * samples.
 */
public final class Sampling {

    private final Samples wish;
    private final String source;
    private final Random random;

    private Sampling(Samples wish, String source) {
        this.wish = wish;
        this.source = source;
        this.random = new Random(wish.seed());
    }

    /**
     * Draws without replacement: right and wrong decisions for the study, and right ones that are not among them for
     * practice. A balanced draw takes the predicted classes in turn as long as they last.
     *
     * @param source what is drawn from, as in "held-out recordings of fsdd"
     * @throws EarshotException with the counts if there are too few
     */
    public static Drawn draw(Samples wish, List<Decision> decisions, String source) {
        return new Sampling(wish, source).draw(decisions);
    }

    private Drawn draw(List<Decision> decisions) {
        List<Decision> sorted = decisions.stream()
                .sorted(Comparator.comparing(decision -> decision.recording().id()))
                .toList();
        List<Decision> right = sorted.stream().filter(Decision::right).toList();
        List<Decision> wrong =
                sorted.stream().filter(decision -> !decision.right()).toList();
        refuseTooFew(right.size(), wrong.size(), sorted.size());
        List<Decision> rightOnes = ordered(right);
        List<Decision> main = new ArrayList<>(rightOnes.subList(0, wish.correct()));
        main.addAll(ordered(wrong).subList(0, wish.incorrect()));
        // In the order of drawing, the first half would be the right decisions.
        Collections.shuffle(main, random);
        return new Drawn(main, rightOnes.subList(wish.correct(), wish.correct() + wish.practice()));
    }

    private List<Decision> ordered(List<Decision> decisions) {
        List<Decision> shuffled = new ArrayList<>(decisions);
        Collections.shuffle(shuffled, random);
        return wish.balanced() ? inTurn(shuffled) : shuffled;
    }

    /** One decision of every predicted class, then a second one of every class that has one, and so on. */
    private List<Decision> inTurn(List<Decision> shuffled) {
        Map<String, List<Decision>> byClass = shuffled.stream()
                .collect(Collectors.groupingBy(Decision::predicted, TreeMap::new, Collectors.toList()));
        List<List<Decision>> classes = new ArrayList<>(byClass.values());
        // Else a number of samples that the classes do not divide would always favour the low digits.
        Collections.shuffle(classes, random);
        List<Decision> ordered = new ArrayList<>();
        for (int round = 0; ordered.size() < shuffled.size(); round++) {
            for (List<Decision> sameClass : classes) {
                if (round < sameClass.size()) {
                    ordered.add(sameClass.get(round));
                }
            }
        }
        return ordered;
    }

    private void refuseTooFew(int right, int wrong, int all) {
        List<String> faults = new ArrayList<>();
        if (right < wish.correct() + wish.practice()) {
            String practice = wish.practice() == 0 ? "" : " and " + wish.practice() + " more to practise on";
            faults.add(tooFew(right, "right", all) + wish.correct() + practice + ".");
        }
        if (wrong < wish.incorrect()) {
            faults.add(tooFew(wrong, "wrong", all) + wish.incorrect() + ".");
        }
        if (!faults.isEmpty()) {
            throw new EarshotException(String.join(" ", faults));
        }
    }

    private String tooFew(int count, String kind, int all) {
        return "There %s only %,d %s %s among %,d %s; the study asks for "
                .formatted(count == 1 ? "is" : "are", count, kind, count == 1 ? "decision" : "decisions", all, source);
    }

    /** The samples of a study, in an order that tells nothing, and those to practise on. */
    public record Drawn(List<Decision> main, List<Decision> practice) {

        public Drawn {
            main = List.copyOf(main);
            practice = List.copyOf(practice);
        }
    }
}
