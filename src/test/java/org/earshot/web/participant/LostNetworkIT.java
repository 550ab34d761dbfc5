package org.earshot.web.participant;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Route;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.earshot.study.records.AnsweredTrials;
import org.earshot.study.session.SessionFlag;
import org.earshot.web.Chromium;
import org.earshot.web.RunningApplication;
import org.earshot.web.TonesStudy;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whatever happens between browser and server, the session goes on where it was and no answer counts twice. */
class LostNetworkIT {

    private static final String API = "**/api/participations/**";

    private static final TonesStudy STUDY = new TonesStudy("lost-network");

    private static RunningApplication application;
    private static Chromium chromium;

    @BeforeAll
    static void open() {
        chromium = Chromium.start();
        application = RunningApplication.get();
        application.publish(STUDY.yaml());
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @Test
    void reloadGoesOnAtTheSameTrial() {
        ParticipantPage participant = inFirstTrial(chromium.laptop());
        participant.answer("5");
        String where = participant.where();
        participant.page().reload();
        participant.awaitTrial();
        assertThat(participant.where()).isEqualTo(where);
    }

    @Test
    void answerWaitsForTheNetworkEvenThroughAReload() {
        ParticipantPage participant = inFirstTrial(chromium.laptop());
        int before = answers();
        participant.page().route(API, Route::abort);
        participant.perceive();
        participant.press("5");
        participant.press("Enter");
        participant.await(
                "No connection. Your answer is kept in this browser and will be sent as soon as the connection is back.");
        assertThat(participant.button("Next").count()).isZero();
        participant.page().reload();
        participant.await("No connection. Nothing is lost. The page goes on as soon as the connection is back.");
        assertThat(answers()).isEqualTo(before);

        participant.page().unroute(API);
        participant.button("Try again").click();
        participant.awaitTrial();
        assertThat(participant.progress()).isEqualTo("2 of 16");
        assertThat(answers()).isEqualTo(before + 1);
    }

    @Test
    void answerWhoseAcknowledgementIsLostCountsOnce() {
        ParticipantPage participant = inFirstTrial(chromium.laptop());
        int before = answers();
        AtomicInteger lost = new AtomicInteger();
        participant.page().route("**/answer", route -> {
            if (lost.getAndIncrement() == 0) {
                route.fetch();
                route.abort();
            } else {
                route.resume();
            }
        });
        participant.answer("6");
        assertThat(lost.get()).isEqualTo(2);
        assertThat(participant.progress()).isEqualTo("2 of 16");
        assertThat(answers()).isEqualTo(before + 1);
    }

    @Test
    void doubleClicksAreHarmless() {
        ParticipantPage participant = inFirstTrial(chromium.laptop());
        int before = answers();
        participant.perceive();
        participant.digit("2").check();
        participant.button("Next").dblclick();
        participant.page().waitForCondition(() -> participant.progress().equals("2 of 16"));
        participant.page().waitForTimeout(300);
        assertThat(participant.progress()).isEqualTo("2 of 16");
        assertThat(answers()).isEqualTo(before + 1);
    }

    @Test
    void secondTabCannotForkTheSession() {
        BrowserContext laptop = chromium.laptop();
        ParticipantPage first = inFirstTrial(laptop);
        int before = answers();
        ParticipantPage second = ParticipantPage.open(laptop, application.url(), STUDY.slug());
        second.await("This study is open in another tab");
        second.button("Go on here").click();
        second.awaitTrial();
        first.await("This study is open in another tab");
        second.answer("1");
        first.button("Go on here").click();
        first.awaitTrial();
        assertThat(first.progress()).isEqualTo("2 of 16");
        second.await("This study is open in another tab");
        assertThat(answers()).isEqualTo(before + 1);
    }

    @Test
    void clipThatCannotBeFetchedIsOfferedAgain() {
        ParticipantPage participant = inFirstTrial(chromium.laptop());
        participant.page().route("**/media/**", Route::abort);
        participant.page().reload();
        participant.await("The clip could not be loaded. Nothing is lost. Please check your connection and try again.");
        participant.page().unroute("**/media/**");
        participant.button("Try again").click();
        participant.answer("3");
        assertThat(participant.progress()).isEqualTo("2 of 16");
    }

    private static ParticipantPage inFirstTrial(BrowserContext browser) {
        ParticipantPage participant =
                ParticipantPage.open(browser, application.url(), STUDY.slug()).begin();
        participant.answer("0");
        assertThat(participant.progress()).isEqualTo("1 of 16");
        return participant;
    }

    private static int answers() {
        return application
                .bean(AnsweredTrials.class)
                .of(STUDY.slug(), Set.of(SessionFlag.NONE))
                .size();
    }
}
