package org.earshot.web.researcher.version;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.earshot.evaluation.exclusion.ExclusionFlow;
import org.earshot.evaluation.exclusion.ExclusionRule;
import org.earshot.study.configuration.Content;
import org.earshot.study.configuration.Design;
import org.earshot.study.configuration.Exclusions;
import org.earshot.study.configuration.Faux;
import org.earshot.study.configuration.HeadphoneCheck;
import org.earshot.study.configuration.Procedure;
import org.earshot.study.configuration.StudyConfiguration;
import org.earshot.study.configuration.StudyConfiguration.Plays;
import org.earshot.web.researcher.component.RuleWords;
import org.earshot.web.researcher.component.Wording;

/** A study's configuration in words. */
public class ConfigurationList extends DescriptionList {

    public ConfigurationList(StudyConfiguration study) {
        addClassName("facts");
        entry("Conditions", study.conditions().stream().map(Wording::condition).collect(Collectors.joining(", ")));
        entry("Design", design(study));
        entry("Samples", samples(study.samples()));
        entry("Recordings", recordings(study.data()));
        list(
                "Recordings never drawn",
                study.samples().excluded().stream()
                        .map(never -> never.recording() + ": " + never.reason())
                        .toList());
        entry("Model", study.model());
        entry("Relevance", relevance(study));
        if (study.conditions().stream().anyMatch(condition -> condition.content() == Content.FAUX)) {
            entry("Placebo", placebo(study.faux()));
        }
        entry("A trial asks for", asks(study.trials()));
        entry("Sound may be played", plays(study.trials().plays()));
        entry("Checks", checks(study.procedure()));
        list("Left out of the analysis", exclusions(study.exclusions()));
        entry("Results", study.blinded() ? "hidden until the study is closed" : "open while the study runs");
        entry("Languages", String.join(", ", study.languages()));
        entry("Participants", participants(study));
        entry("Seed", String.valueOf(study.samples().seed()));
    }

    private void entry(String term, String description) {
        Div pair = new Div(new Term(term), new Description(description));
        getElement().appendChild(pair.getElement());
    }

    private void list(String term, List<String> descriptions) {
        if (descriptions.isEmpty()) {
            entry(term, "none");
            return;
        }
        UnorderedList list = new UnorderedList();
        descriptions.forEach(description -> list.add(new ListItem(description)));
        getElement().appendChild(new Div(new Term(term), new Description(list)).getElement());
    }

    private static String design(StudyConfiguration study) {
        String design = study.design() == Design.WITHIN
                ? "Within participants: everyone meets every condition, one block each"
                : "Between participants: everyone meets one condition";
        return design + "; " + study.trialsPerParticipant() + " trials per participant";
    }

    private static String samples(StudyConfiguration.Samples samples) {
        return samples.correct() + " right and " + samples.incorrect() + " wrong decisions"
                + (samples.balanced() ? ", balanced over the predicted digit" : "") + "; " + samples.practice()
                + " to practise on";
    }

    private static String recordings(StudyConfiguration.Data data) {
        return data.layout() + (data.heldOutOnly() ? ", only what the model was not trained on" : "");
    }

    private static String relevance(StudyConfiguration study) {
        StudyConfiguration.Relevance relevance = study.relevance();
        String digit = switch (relevance.target()) {
            case StudyConfiguration.PREDICTED -> "the predicted digit";
            case StudyConfiguration.TRUTH -> "the spoken digit";
            default -> "the digit " + relevance.target();
        };
        String rules = relevance.rules().isEmpty() ? "" : " " + relevance.rules();
        return relevance.composite() + rules + ", of " + digit + starting(relevance.start());
    }

    private static String starting(String start) {
        return switch (start) {
            case "one" -> ", starting from one";
            case "contrastive" -> ", against the runner-up";
            default -> "";
        };
    }

    private static String placebo(Faux faux) {
        return switch (faux) {
            case RANDOMISED -> "relevance of the same network with its weights randomised";
            case SHIFTED -> "relevance of the decision, shifted in time";
        };
    }

    private static String asks(StudyConfiguration.Trials trials) {
        return "the digit" + (trials.secondChoice() ? ", a second choice" : "")
                + (trials.confidence() ? ", how sure one is" : "");
    }

    private static String plays(Plays plays) {
        String least = plays.min() == 1 ? "at least once" : "at least " + plays.min() + " times";
        return plays.max().isPresent() ? least + ", at most " + plays.max().getAsInt() + " times" : least;
    }

    private static String checks(Procedure procedure) {
        List<String> checks = new ArrayList<>();
        if (procedure.soundCheck()) {
            checks.add("sound");
        }
        procedure
                .headphoneCheck()
                .ifPresent(check -> checks.add("headphones (" + check.test().written() + ", " + check.pass() + " of "
                        + HeadphoneCheck.ITEMS + (check.required() ? ", required)" : ")")));
        procedure
                .practice()
                .criterion()
                .ifPresent(share -> checks.add("practice (" + Math.round(100 * share) + "% to agree"
                        + (procedure.practice().required() ? ", required)" : ")")));
        procedure
                .attentionChecks()
                .ifPresent(attention -> checks.add("attention (" + attention.perBlock() + " per block)"));
        return checks.isEmpty() ? "none" : String.join(", ", checks);
    }

    private static List<String> exclusions(Exclusions rules) {
        RuleWords words = new RuleWords(rules);
        return Stream.of(ExclusionRule.values())
                .filter(rule -> ExclusionFlow.Step.asked(rule, rules))
                .map(words::of)
                .toList();
    }

    private static String participants(StudyConfiguration study) {
        return study.participants().max().isPresent()
                ? "at most " + study.participants().max().getAsInt()
                : "as many as come";
    }
}
