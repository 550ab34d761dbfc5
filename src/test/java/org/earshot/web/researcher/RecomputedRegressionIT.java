package org.earshot.web.researcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.earshot.web.researcher.ShownTable.showsAll;

import java.util.List;
import org.earshot.recomputed.Answer;
import org.earshot.recomputed.MixedRegression;
import org.earshot.web.RunningApplication;
import org.junit.jupiter.api.Test;

/** The mixed-effects regression of the page Results, fitted a second time from responses.csv. */
class RecomputedRegressionIT {

    /** The normal quantile of 95% intervals. */
    private static final double REACH = 1.959963985;

    private final RecomputedStudy study = RecomputedStudy.get();
    private final MixedRegression expected = MixedRegression.of(study.analysed(), RecomputedStudy.CONDITIONS);

    @Test
    void pageShowsTheCoefficientsOfASecondFit() {
        assertThat(expected.people()).isPositive();
        try (ResearcherBrowser browser =
                new ResearcherBrowser(RunningApplication.get(), ResearcherBrowser.DESKTOP).logIn()) {
            browser.open("/studies/" + RecomputedStudy.SLUG + "/results");
            List<List<String>> shown = ShownTable.rows(browser, "#regression table");
            assertThat(shown).hasSameSizeAs(expected.coefficients()).hasSize(8);
            for (int place = 0; place < shown.size(); place++) {
                coefficient(shown.get(place), expected.coefficients().get(place), place == 0);
            }
            showsAll(
                    browser.page().locator("#regression p.quiet").last().textContent(),
                    List.of(
                            expected.people(),
                            (double) study.analysed().sessions().size(),
                            expected.recordings(),
                            (double) study.analysed().each(Answer::recording).size(),
                            (double) study.analysed().size()));
        }
    }

    private static void coefficient(List<String> row, MixedRegression.Coefficient expected, boolean intercept) {
        double estimate = expected.estimate();
        double reach = REACH * expected.standardError();
        showsAll(row.get(2), List.of(estimate, expected.standardError()));
        showsAll(row.get(1), List.of(Math.exp(estimate), Math.exp(estimate - reach), Math.exp(estimate + reach)));
        if (intercept) {
            assertThat(row.get(3)).isEmpty();
        } else {
            ShownTable.showsP(row.get(3), MixedRegression.p(expected));
        }
    }
}
