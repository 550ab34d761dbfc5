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
import org.earshot.study.configuration.StudyConfiguration.Exclusion;
import org.earshot.study.configuration.StudyConfiguration.Samples;

/**
 * Draws a study's samples from the decisions of a network. The same wish and the same decisions, in whatever order, give the same
 * samples. An excluded recording gives its place to the next one of the seeded order; all others keep theirs.
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
        refuseTooFew(right, wrong, sorted);
        List<Decision> rightOnes = first(wish.correct() + wish.practice(), ordered(right));
        List<Decision> main = new ArrayList<>(rightOnes.subList(0, wish.correct()));
        main.addAll(first(wish.incorrect(), ordered(wrong)));
        // In the order of drawing, the first half would be the right decisions.
        Collections.shuffle(main, random);
        return new Drawn(main, rightOnes.subList(wish.correct(), wish.correct() + wish.practice()));
    }

    private List<Decision> ordered(List<Decision> decisions) {
        List<Decision> shuffled = new ArrayList<>(decisions);
        Collections.shuffle(shuffled, random);
        return wish.balanced() ? inTurn(shuffled) : shuffled;
    }

    /** So many of an order, exclusions made one after the other, as a researcher made them. */
    private List<Decision> first(int count, List<Decision> order) {
        List<Decision> drawn = new ArrayList<>(order.subList(0, count));
        List<Decision> reserve = new ArrayList<>(order.subList(count, order.size()));
        for (Exclusion exclusion : wish.excluded()) {
            reserve.removeIf(decision -> isOf(exclusion, decision));
            drawn.replaceAll(decision -> isOf(exclusion, decision) ? successor(decision, reserve) : decision);
        }
        return drawn;
    }

    /** The next of the order; in a balanced draw the next of the same predicted class, as long as there is one. */
    private Decision successor(Decision excluded, List<Decision> reserve) {
        Decision next = reserve.stream()
                .filter(decision -> wish.balanced() && decision.predicted().equals(excluded.predicted()))
                .findFirst()
                .orElseGet(reserve::getFirst);
        reserve.remove(next);
        return next;
    }

    private static boolean isOf(Exclusion exclusion, Decision decision) {
        return decision.recording().id().equals(exclusion.recording());
    }

    private boolean isExcluded(Decision decision) {
        return wish.excluded().stream().anyMatch(exclusion -> isOf(exclusion, decision));
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

    private void refuseTooFew(List<Decision> right, List<Decision> wrong, List<Decision> all) {
        List<String> faults = new ArrayList<>();
        long rightOnes =
                right.stream().filter(decision -> !isExcluded(decision)).count();
        long wrongOnes =
                wrong.stream().filter(decision -> !isExcluded(decision)).count();
        if (rightOnes < wish.correct() + wish.practice()) {
            String practice = wish.practice() == 0 ? "" : " and " + wish.practice() + " more to practise on";
            faults.add(tooFew(rightOnes, "right", all) + wish.correct() + practice + ".");
        }
        if (wrongOnes < wish.incorrect()) {
            faults.add(tooFew(wrongOnes, "wrong", all) + wish.incorrect() + ".");
        }
        if (!faults.isEmpty()) {
            throw new EarshotException(String.join(" ", faults));
        }
    }

    private String tooFew(long count, String kind, List<Decision> all) {
        long excluded = all.stream().filter(this::isExcluded).count();
        return "There %s only %,d %s %s among %,d %s%s; the study asks for "
                .formatted(
                        count == 1 ? "is" : "are",
                        count,
                        kind,
                        count == 1 ? "decision" : "decisions",
                        all.size(),
                        source,
                        excluded == 0 ? "" : ", " + excluded + " of them excluded");
    }

    /** The samples of a study, in an order that tells nothing, and those to practise on. */
    public record Drawn(List<Decision> main, List<Decision> practice) {

        public Drawn {
            main = List.copyOf(main);
            practice = List.copyOf(practice);
        }
    }
}
