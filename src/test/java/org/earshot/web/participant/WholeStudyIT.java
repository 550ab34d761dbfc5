package org.earshot.web.participant;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;
import org.earshot.study.catalogue.StudyCatalogue;
import org.earshot.study.catalogue.StudySummary;
import org.earshot.study.records.AnsweredTrial;
import org.earshot.study.records.AnsweredTrials;
import org.earshot.study.session.SessionFlag;
import org.earshot.study.version.StudyStatusChanges;
import org.earshot.web.Chromium;
import org.earshot.web.RunningApplication;
import org.earshot.web.TonesStudy;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A study from the link to the completion code, as participants take it. */
class WholeStudyIT {

    /** Notes every clip that is started, with its loudness and whether the sound was unlocked. */
    private static final String LISTEN = """
            window.clips = [];
            const start = AudioBufferSourceNode.prototype.start;
            AudioBufferSourceNode.prototype.start = function (...when) {
              const samples = this.buffer.getChannelData(0);
              const rms = Math.sqrt(samples.reduce((sum, x) => sum + x * x, 0) / samples.length);
              window.clips.push(rms > 0.001 && this.context.state === 'running');
              return start.apply(this, when);
            };
            """;

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
    void wholeStudyIsTakenByKeyboardWithSound() {
        TonesStudy study = published(
                new TonesStudy("whole-study", "closing: [{id: strategy, type: text, label: How did you decide?}]"));
        BrowserContext laptop = chromium.laptop();
        laptop.addInitScript(LISTEN);
        ParticipantPage participant = ParticipantPage.open(laptop, application.url(), study.slug());

        participant.begin();
        participant.answer("3");
        for (int trial = 1; trial <= TonesStudy.TRIALS; trial++) {
            assertThat(participant.progress()).isEqualTo(trial + " of " + TonesStudy.TRIALS);
            participant.answer(String.valueOf(trial % 10));
            if (participant.shows("Time for a short break")) {
                participant.button("Go on").click();
                participant.awaitTrial();
            }
        }
        participant.await("Almost done");
        participant.page().getByLabel("How did you decide?").fill("By ear");
        participant.button("Finish").click();
        participant.await("Thank you!");

        assertThat(participant.page().locator("output").textContent()).isNotBlank();
        assertThat(participant.errors()).isEmpty();
        @SuppressWarnings("unchecked")
        List<Boolean> clips = (List<Boolean>) participant.page().evaluate("window.clips");
        assertThat(clips).hasSizeGreaterThanOrEqualTo(1 + TonesStudy.TRIALS / 2).containsOnly(true);
        List<AnsweredTrial> answers = answers(study);
        assertThat(answers)
                .extracting(AnsweredTrial::answer)
                .containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9", "0", "1", "2", "3", "4", "5", "6");
        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.responseTimeMs().orElseThrow()).isBetween(1.0, 60_000.0);
            assertThat(answer.plays().orElseThrow())
                    .isEqualTo(answer.condition().name().startsWith("audible") ? 1 : 0);
        });
    }

    @Test
    void secondChoiceAndConfidenceAreAskedWhereTheStudyDoes() {
        TonesStudy study = published(new TonesStudy("asks-more", "trials: {confidence: true, secondChoice: true}"));
        ParticipantPage participant = ParticipantPage.open(chromium.laptop(), application.url(), study.slug());
        participant.begin();
        participant.perceive();
        participant.press("4");
        participant.press("Enter");
        participant.await("Please choose your second choice first.");
        participant.digit("6").click();
        participant.press("Enter");
        participant.await("Please say how sure you are first.");
        participant.page().getByText("Fairly sure").click();
        participant.press("Enter");
        participant.await("You said");
    }

    @Test
    void nothingIsStartedBeforeStartIsPressed() {
        TonesStudy study = published(new TonesStudy("only-looked-at"));
        Page page = ParticipantPage.open(chromium.laptop(), application.url(), study.slug())
                .page();
        page.reload();
        page.getByText("Opening this page has started nothing yet.").waitFor();
        assertThat(page.title()).isEqualTo("Tones");
        assertThat(sessions(study)).isZero();
    }

    @Test
    void unknownAndClosedStudiesSaySo() {
        ParticipantPage unknown = ParticipantPage.open(chromium.laptop(), application.url(), "never-heard-of");
        assertThat(unknown.heading()).isEqualTo("There is no study here");
        TonesStudy study = published(new TonesStudy("soon-closed"));
        ParticipantPage early = ParticipantPage.open(chromium.laptop(), application.url(), study.slug());
        early.button("Start").waitFor();
        application.bean(StudyStatusChanges.class).close(study.slug());
        early.button("Start").click();
        early.await("This study takes no new participants");
        ParticipantPage late = ParticipantPage.open(chromium.laptop(), application.url(), study.slug());
        assertThat(late.heading()).isEqualTo("This study takes no new participants");
    }

    @Test
    void leavingErasesTheAnswers() {
        TonesStudy study = published(new TonesStudy("left"));
        ParticipantPage participant = ParticipantPage.open(chromium.laptop(), application.url(), study.slug());
        participant.begin();
        participant.answer("1");
        participant.answer("1");
        assertThat(answers(study)).hasSize(1);
        participant.button("Leave the study").click();
        participant.button("Leave and erase my answers").click();
        participant.await("You have left the study");
        assertThat(answers(study)).isEmpty();
    }

    private static TonesStudy published(TonesStudy study) {
        application.publish(study.yaml());
        return study;
    }

    /** How many sessions were ever started. */
    private static int sessions(TonesStudy study) {
        StudySummary summary =
                application.bean(StudyCatalogue.class).find(study.slug()).orElseThrow();
        return summary.active() + summary.finished() + summary.withdrawn();
    }

    private static List<AnsweredTrial> answers(TonesStudy study) {
        return application.bean(AnsweredTrials.class).of(study.slug(), Set.of(SessionFlag.NONE));
    }
}
