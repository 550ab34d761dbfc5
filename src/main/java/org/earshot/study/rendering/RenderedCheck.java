package org.earshot.study.rendering;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.earshot.EarshotException;
import org.earshot.study.configuration.Condition;
import org.earshot.study.configuration.HeadphoneCheck;
import org.earshot.study.configuration.StudyConfiguration;

/** Whether what was rendered is what the configuration asked for: the last look before it is frozen. */
record RenderedCheck(StudyConfiguration.Samples samples, List<Condition> conditions, boolean headphoneCheck) {

    static RenderedCheck of(StudyConfiguration configuration) {
        return new RenderedCheck(
                configuration.samples(),
                configuration.conditions(),
                configuration.procedure().headphoneCheck().isPresent());
    }

    void check(RenderedStudy rendered) {
        count("correct", samples.correct(), rendered, sample -> !sample.practice() && right(sample));
        count("incorrect", samples.incorrect(), rendered, sample -> !sample.practice() && !right(sample));
        count("practice", samples.practice(), rendered, RenderedSample::practice);
        checkHeadphoneItems(rendered.headphoneItems());
        for (RenderedSample sample : rendered.samples()) {
            if (!sample.byCondition().keySet().equals(Set.copyOf(conditions))) {
                throw new EarshotException("The sample '" + sample.id() + "' was rendered under "
                        + sample.byCondition().keySet() + ", but the study needs " + conditions);
            }
        }
    }

    /** Equally many bytes, so that their number tells nothing. */
    private void checkHeadphoneItems(List<RenderedHeadphoneItem> items) {
        int wanted = headphoneCheck ? HeadphoneCheck.ITEMS : 0;
        if (items.size() != wanted) {
            throw new EarshotException(
                    "The study asks for " + wanted + " headphone items, and " + items.size() + " were rendered");
        }
        if (items.stream().map(item -> item.media().length).distinct().count() > 1) {
            throw new EarshotException("The headphone items have different lengths, which would tell them apart");
        }
    }

    private static boolean right(RenderedSample sample) {
        return sample.prediction().equals(sample.trueLabel());
    }

    private static void count(String what, int wanted, RenderedStudy rendered, Predicate<RenderedSample> which) {
        long count = rendered.samples().stream().filter(which).count();
        if (count != wanted) {
            throw new EarshotException(
                    "The study asks for " + wanted + " " + what + " samples, and " + count + " were rendered");
        }
    }
}
