package org.earshot.cli.bench.page;

import org.earshot.EarshotException;
import org.earshot.cli.bench.BenchStudy;

/**
 * How much there is to look at, and how often.
 *
 * @param participants with answers to all trials; a second study with a tenth of them stands beside it
 * @param trials of each, a multiple of 8: four conditions, right and wrong decisions
 * @param rounds measured, after one to warm up
 */
public record DashboardPlan(int participants, int trials, int rounds) {

    private static final int FEWER = 10;

    public DashboardPlan {
        if (participants < FEWER || rounds < 1) {
            throw new EarshotException("--participants has to be at least " + FEWER + ", and --rounds at least 1");
        }
        if (trials < BenchStudy.DASHBOARD_SHARES || trials % BenchStudy.DASHBOARD_SHARES != 0) {
            throw new EarshotException(
                    "--trials has to be a multiple of " + BenchStudy.DASHBOARD_SHARES + ", not " + trials);
        }
    }

    /** Of the study that is compared with. */
    public int fewer() {
        return participants / FEWER;
    }

    /** Of the study that is watched live. */
    public int live() {
        return 2 * participants;
    }
}
