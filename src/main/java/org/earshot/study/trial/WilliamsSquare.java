package org.earshot.study.trial;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.earshot.EarshotException;

/**
 * Orders of n conditions in which every condition stands equally often at every place and, counted over all rows, equally
 * often directly after every other one (Williams 1949, "Experimental designs balanced for the estimation of residual effects
 * of treatments"). n rows if n is even, 2n if it is odd.
 */
public record WilliamsSquare(int conditions) {

    public WilliamsSquare {
        if (conditions < 1) {
            throw new EarshotException("A square of " + conditions + " conditions is not possible");
        }
    }

    /** The rows: permutations of 0 to n-1. */
    public List<List<Integer>> rows() {
        List<List<Integer>> rows = new ArrayList<>();
        for (int shift = 0; shift < conditions; shift++) {
            rows.add(shifted(shift));
        }
        if (conditions % 2 == 1 && conditions > 1) {
            for (int shift = 0; shift < conditions; shift++) {
                List<Integer> row = new ArrayList<>(shifted(shift));
                Collections.reverse(row);
                rows.add(List.copyOf(row));
            }
        }
        return List.copyOf(rows);
    }

    /** 0, 1, n-1, 2, n-2, ... with the shift added to each, modulo n. */
    private List<Integer> shifted(int shift) {
        List<Integer> row = new ArrayList<>();
        for (int place = 0; place < conditions; place++) {
            int zigzag = place % 2 == 1 ? (place + 1) / 2 : conditions - place / 2;
            row.add((zigzag + shift) % conditions);
        }
        return List.copyOf(row);
    }
}
