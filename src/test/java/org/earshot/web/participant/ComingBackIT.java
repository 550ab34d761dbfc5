package org.earshot.web.participant;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.AriaRole;
import org.earshot.study.catalogue.StudyCatalogue;
import org.earshot.study.link.LinkKind;
import org.earshot.study.link.PersonalLinks;
import org.earshot.web.Chromium;
import org.earshot.web.RunningApplication;
import org.earshot.web.TonesStudy;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** However somebody comes back, the session goes on at the right trial; and nobody gets into somebody else's. */
class ComingBackIT {

    private static RunningApplication application;
    private static Chromium chromium;

    @BeforeAll
    static void open() {
        application = RunningApplication.get();
        chromium = Chromium.start();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @Test
    void resumableLinkGoesOnOnAnotherDevice() {
        String address = link(published("another-device"), LinkKind.RESUMABLE);
        ParticipantPage laptop = ParticipantPage.openAt(chromium.laptop(), application.url(), address);
        laptop.begin();
        laptop.answer("4");
        laptop.answer("5");
        assertThat(laptop.progress()).isEqualTo("2 of 16");
        ParticipantPage phone = ParticipantPage.openAt(chromium.phone(), application.url(), address);
        phone.button("Start").click();
        phone.awaitTrial();
        assertThat(phone.progress()).isEqualTo("2 of 16");
        phone.answer("6");
        laptop.answer("9");
        assertThat(laptop.progress())
                .as("the phone's answer stays, and the laptop follows")
                .isEqualTo("3 of 16");
    }

    @Test
    void singleUseLinkWorksOnceAndSaysSoAfterwards() {
        String address = link(published("works-once"), LinkKind.SINGLE_USE);
        BrowserContext mine = chromium.laptop();
        ParticipantPage.openAt(mine, application.url(), address).begin();
        ParticipantPage other = ParticipantPage.openAt(chromium.laptop(), application.url(), address);
        other.button("Start").click();
        other.await("This link was used already");
        mine.pages().getFirst().close();
        ParticipantPage again = ParticipantPage.openAt(mine, application.url(), address);
        again.awaitTrial();
    }

    @Test
    void incompleteLinkSaysSo() {
        published("incomplete-link");
        ParticipantPage participant =
                ParticipantPage.openAt(chromium.laptop(), application.url(), "s/incomplete-link#link=abc");
        participant.button("Start").click();
        participant.await("This link is not complete");
    }

    @Test
    void nextPersonAtTheSameComputerGetsASessionOfTheirOwn() {
        published("shared-computer");
        BrowserContext computer = chromium.laptop();
        ParticipantPage first =
                ParticipantPage.openAt(computer, application.url(), "s/shared-computer?PROLIFIC_PID=first");
        first.begin();
        first.page().close();
        ParticipantPage second =
                ParticipantPage.openAt(computer, application.url(), "s/shared-computer?PROLIFIC_PID=second");
        second.button("Start").click();
        second.page().getByRole(AriaRole.CHECKBOX).waitFor();
        assertThat(application
                        .bean(StudyCatalogue.class)
                        .find("shared-computer")
                        .orElseThrow()
                        .active())
                .isEqualTo(2);
    }

    @Test
    void goingBackAndForwardAndReloadingLosesNothing() {
        published("back-and-forward");
        ParticipantPage participant = ParticipantPage.open(chromium.laptop(), application.url(), "back-and-forward");
        participant.begin();
        participant.answer("4");
        participant.answer("5");
        participant.page().navigate(application.url() + "/login");
        participant.page().goBack();
        participant.awaitTrial();
        assertThat(participant.progress()).isEqualTo("2 of 16");
        participant.page().reload();
        participant.awaitTrial();
        participant.answer("6");
        assertThat(participant.progress()).isEqualTo("3 of 16");
    }

    private static String published(String slug) {
        application.publish(new TonesStudy(slug).yaml());
        return slug;
    }

    private static String link(String slug, LinkKind kind) {
        return application
                .bean(PersonalLinks.class)
                .make(slug, kind, 1)
                .getFirst()
                .address(slug);
    }
}
