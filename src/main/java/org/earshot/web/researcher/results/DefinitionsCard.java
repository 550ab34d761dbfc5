package org.earshot.web.researcher.results;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import org.earshot.evaluation.Evaluation;
import org.earshot.web.researcher.component.Card;
import org.earshot.web.researcher.component.Wording;

/** What the numbers mean and how they are made. */
class DefinitionsCard extends Card {

    DefinitionsCard() {
        super("What these numbers mean");
        DescriptionList list = new DescriptionList();
        list.addClassName("definitions");
        define(
                list,
                "Truth",
                "The network's decision. An answer agrees when it names what the network decided, whatever was"
                        + " spoken.");
        define(
                list,
                "Informedness of a digit",
                Measure.INFORMEDNESS.meaning + " TP/(TP+FN) \u2212 FP/(FP+TN); 0 is chance, 1" + " is perfect.");
        define(list, "Markedness of a digit", Measure.MARKEDNESS.meaning + " TP/(TP+FP) \u2212 FN/(FN+TN).");
        define(
                list,
                "n/a",
                "Not defined, because a denominator is zero: the network never decided for the digit, or nobody"
                        + " answered it. It is left out of means and never counts as 0.");
        define(
                list,
                "95% interval",
                Evaluation.RESAMPLES + " resamples of participants, not of trials, with the study's seed;"
                        + " expanded percentiles (Hesterberg 2015), because plain ones are too short for few participants. A figure"
                        + " that is undefined in more than one resample in twenty has none.");
        define(
                list,
                "p of a difference",
                "Of a two-sided permutation test: how often, over " + Wording.count(Evaluation.PERMUTATIONS)
                        + " permutations with the study's seed, a difference is at least as far from 0 when the two conditions'"
                        + " tables of each participant are swapped at random (participants who met only one of the two are"
                        + " dealt to the conditions at random). Holm's p allows for all pairs of one figure and one kind of"
                        + " decision; who looks at several figures or kinds has to allow for these, too.");
        define(
                list,
                "Odds ratio",
                "By what the odds of an agreeing answer, agreeing to not agreeing, are multiplied. It is that of one"
                        + " participant and one recording, with a 95% Wald interval.");
        add(list);
    }

    private static void define(DescriptionList list, String term, String description) {
        list.add(new Term(term), new Description(description));
    }
}
