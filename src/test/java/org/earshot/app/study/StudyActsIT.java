package org.earshot.app.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.earshot.EarshotException;
import org.earshot.account.AuditEntry;
import org.earshot.account.AuditFilter;
import org.earshot.account.AuditLog;
import org.earshot.app.account.AuditReading;
import org.earshot.app.check.Checklists;
import org.earshot.app.export.StudyExports;
import org.earshot.app.planning.SampleSizePlanning;
import org.earshot.app.results.Blinding;
import org.earshot.app.results.StudyResults;
import org.earshot.app.simulation.SimulatedRuns;
import org.earshot.app.study.Publications.Publication;
import org.earshot.export.Selection;
import org.earshot.study.catalogue.StudyCatalogue;
import org.earshot.study.configuration.StudyConfiguration.Exclusion;
import org.earshot.study.link.LinkKind;
import org.earshot.study.session.SessionFlag;
import org.earshot.study.session.input.PreferredLanguages;
import org.earshot.study.sharing.Role;
import org.earshot.study.sharing.Sharing;
import org.earshot.study.simulated.SimulatedAnswering.Guessing;
import org.earshot.study.simulated.SimulationPlan;
import org.earshot.study.simulated.SimulationPlan.Pace;
import org.earshot.study.version.StudyLocks;
import org.earshot.study.version.StudyStatus;
import org.earshot.study.version.UnknownStudyException;
import org.earshot.web.ActingResearcher;
import org.earshot.web.Researchers;
import org.earshot.web.RunningApplication;
import org.earshot.web.TonesStudy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** The acts on studies by themselves: no page and no address has to ask for the right, and each act is written down once. */
class StudyActsIT {

    private static final PreferredLanguages ANY = PreferredLanguages.of("*");

    private final RunningApplication application = RunningApplication.get();
    private final StudyDrafts drafts = application.bean(StudyDrafts.class);
    private final StudyPublishing publishing = application.bean(StudyPublishing.class);
    private final Recruitment recruitment = application.bean(Recruitment.class);
    private final SharedStudies sharing = application.bean(SharedStudies.class);
    private final StudyQueries studies = application.bean(StudyQueries.class);
    private final AuditLog log = application.bean(AuditLog.class);
    private final ActingResearcher owner = researcher("acts-owner");
    private final ActingResearcher collaborator = researcher("acts-collaborator");
    private final ActingResearcher viewer = researcher("acts-viewer");
    private final ActingResearcher stranger = researcher("acts-stranger");

    @Test
    void viewerChangesNothing() {
        String slug = shared("acts-viewed");
        List<AuditEntry> before = log.of(slug, 100);
        changes(slug).forEach((name, act) -> assertRefused(viewer, name, act, AccessDeniedException.class));
        ownersActs(slug).forEach((name, act) -> assertRefused(viewer, name, act, AccessDeniedException.class));
        assertRefused(viewer, "save", () -> drafts.save(yaml(slug, "Other")), EarshotException.class);
        assertThat(log.of(slug, 100)).isEqualTo(before);
        viewer.does(() -> assertThat(studies.summary(slug).title()).isEqualTo("Tones"));
    }

    @Test
    void viewerLooksAtEverythingButTheAuditLog() {
        String slug = shared("acts-looked-at");
        viewer.does(() -> reading(slug)
                .forEach((name, act) -> assertThat(thrownBy(act)).as(name).isEmpty()));
    }

    @Test
    void collaboratorChangesButDoesNotOwn() {
        String slug = shared("acts-worked-on");
        ownersActs(slug).forEach((name, act) -> assertRefused(collaborator, name, act, AccessDeniedException.class));
        collaborator.does(() -> recruitment.pause(slug));
        assertThat(status(slug)).isEqualTo(StudyStatus.PAUSED);
    }

    @Test
    void strangerDoesNotLearnThatAStudyIsThere() {
        String slug = shared("acts-hidden");
        Map<String, ThrowingCallable> all = new HashMap<>(reading(slug));
        all.putAll(changes(slug));
        all.putAll(ownersActs(slug));
        all.forEach((name, act) -> assertRefused(stranger, name, act, UnknownStudyException.class));
        stranger.does(() -> {
            assertThat(studies.find(slug)).isEmpty();
            assertThat(studies.list()).noneMatch(study -> study.slug().equals(slug));
            assertThat(studies.rights(slug).mayView()).isFalse();
        });
    }

    /** Background work acts for nobody; what it may do it was given by an act. */
    @Test
    void nobodyWhoIsNotLoggedInDoesAnything() {
        String slug = shared("acts-nobody");
        assertThatThrownBy(() -> recruitment.pause(slug)).isInstanceOf(UnknownStudyException.class);
        assertThatThrownBy(() -> drafts.save(yaml(slug, "Other"))).hasMessageContaining("taken");
    }

    @Test
    @Timeout(60)
    void eachActIsWrittenDownOnce() {
        String slug = "acts-written-down";
        owner.does(() -> {
            drafts.save(yaml(slug, "Tones"));
            publishing.prepare(slug);
            waitFor(slug);
            application.bean(StudySamples.class).reseed(slug, 8);
            waitFor(slug);
            publishing.publish(slug);
            waitFor(slug);
            recruitment.pause(slug);
            recruitment.pause(slug);
            recruitment.resume(slug);
            recruitment.close(slug);
            recruitment.resume(slug);
            drafts.save(yaml(slug, "Next"));
            drafts.delete(slug);
            drafts.copy(slug, "acts-copied", Optional.of("Copied"));
        });
        assertThat(log.of(slug, 100).reversed())
                .extracting(AuditEntry::actor, AuditEntry::action, AuditEntry::detail)
                .containsExactly(
                        tuple("acts-owner", "study-saved", "version 1"),
                        tuple("acts-owner", "study-prepared", "version 1"),
                        tuple("acts-owner", "samples-drawn-anew", "seed 8"),
                        tuple("acts-owner", "study-published", "version 1"),
                        tuple("acts-owner", "study-paused", ""),
                        tuple("acts-owner", "study-resumed", ""),
                        tuple("acts-owner", "study-closed", ""),
                        tuple("acts-owner", "study-reopened", ""),
                        tuple("acts-owner", "study-saved", "version 2"),
                        tuple("acts-owner", "draft-deleted", "version 2"));
        assertThat(log.of("acts-copied", 100))
                .extracting(AuditEntry::action, AuditEntry::detail)
                .containsExactly(tuple("study-copied", "version 1, from " + slug));
    }

    @Test
    void whatFailsIsNotWrittenDown() {
        String slug = shared("acts-failing");
        List<AuditEntry> before = log.of(slug, 100);
        assertRefused(owner, "delete", () -> drafts.delete(slug), EarshotException.class);
        assertRefused(owner, "copy", () -> drafts.copy(slug, slug, Optional.empty()), EarshotException.class);
        assertRefused(
                owner,
                "links",
                () -> application.bean(StudyLinks.class).make(slug, LinkKind.RESUMABLE, 0),
                EarshotException.class);
        assertThat(log.of(slug, 100)).isEqualTo(before);
    }

    /** The act waits for the study, and asks for the right only then. */
    @Test
    @Timeout(60)
    void rightThatIsTakenAwayWhileAnActWaitsIsGone() {
        String slug = shared("acts-raced");
        CompletableFuture<Optional<Throwable>> outcome = new CompletableFuture<>();
        application.bean(TransactionTemplate.class).executeWithoutResult(status -> {
            application.bean(StudyLocks.class).hold(slug);
            Thread.ofPlatform()
                    .start(() -> collaborator.does(() -> outcome.complete(thrownBy(() -> recruitment.pause(slug)))));
            waitUntilSomebodyWaits();
            application.bean(Sharing.class).withdraw(slug, "acts-collaborator");
        });
        assertThat(outcome.join()).containsInstanceOf(UnknownStudyException.class);
        assertThat(status(slug)).isEqualTo(StudyStatus.PUBLISHED);
    }

    private Map<String, ThrowingCallable> reading(String slug) {
        VersionHistory history = application.bean(VersionHistory.class);
        StudyStimuli stimuli = application.bean(StudyStimuli.class);
        StudyExports exports = application.bean(StudyExports.class);
        SimulatedRuns runs = application.bean(SimulatedRuns.class);
        Blinding blinding = application.bean(Blinding.class);
        SampleSizePlanning planning = application.bean(SampleSizePlanning.class);
        Map<String, ThrowingCallable> acts = new HashMap<>();
        acts.put("summary", () -> studies.summary(slug));
        acts.put("configuration", () -> studies.configuration(slug));
        acts.put("published configuration", () -> studies.publishedConfiguration(slug));
        acts.put("source", () -> studies.source(slug));
        acts.put("notes", () -> studies.notes(slug));
        acts.put("versions", () -> history.of(slug));
        acts.put("authors", () -> history.authors(slug));
        acts.put("published versions", () -> history.published(slug));
        acts.put("source of a version", () -> history.source(slug, 1));
        acts.put("latest stimuli", () -> stimuli.latest(slug));
        acts.put("published stimuli", () -> stimuli.published(slug));
        acts.put("stimuli", () -> stimuli.of(slug, 1));
        acts.put("drawing", () -> stimuli.drawing(slug, "none"));
        acts.put("progress", () -> publishing.progress(slug));
        acts.put("members", () -> sharing.members(slug));
        acts.put("links", () -> application.bean(StudyLinks.class).counts(slug));
        acts.put("live", () -> application.bean(RunningStudies.class).now(slug));
        acts.put("checklist", () -> application.bean(Checklists.class).of(slug));
        acts.put("results", () -> application.bean(StudyResults.class).analysis(slug, Set.of(SessionFlag.NONE), true));
        acts.put("hidden", () -> blinding.isHidden(slug));
        acts.put("looks", () -> blinding.looks(slug));
        acts.put("responses", () -> exports.responses(slug, Selection.COUNTING));
        acts.put("participants", () -> exports.participants(slug, Selection.COUNTING));
        acts.put("stimuli as a file", () -> exports.stimuli(slug, Selection.COUNTING));
        acts.put("trials", () -> exports.trials(slug, Selection.COUNTING));
        acts.put("events", () -> exports.events(slug, Selection.COUNTING));
        acts.put("codebook", () -> exports.codebook(slug));
        acts.put("rows", () -> exports.rows(slug, Set.of(SessionFlag.NONE)));
        acts.put("data set", () -> exports.psychDs(slug, Selection.COUNTING, ""));
        acts.put("preregistration", () -> exports.preregistration(slug, OptionalInt.empty(), OptionalInt.empty()));
        acts.put("plans", () -> planning.plans(slug));
        acts.put("pilot", () -> planning.pilotAnswers(slug, SessionFlag.TEST));
        acts.put("runs", () -> runs.of(slug));
        acts.put("tally", () -> runs.tally(slug));
        return acts;
    }

    private Map<String, ThrowingCallable> changes(String slug) {
        StudySamples samples = application.bean(StudySamples.class);
        UncountedSessions sessions = application.bean(UncountedSessions.class);
        SimulatedRuns runs = application.bean(SimulatedRuns.class);
        Map<String, ThrowingCallable> acts = new HashMap<>();
        acts.put("prepare", () -> publishing.prepare(slug));
        acts.put("publish", () -> publishing.publish(slug));
        acts.put("exclude", () -> samples.exclude(slug, new Exclusion("tones/1", "quiet")));
        acts.put("include", () -> samples.include(slug, "tones/1"));
        acts.put("reseed", () -> samples.reseed(slug, 8));
        acts.put("pause", () -> recruitment.pause(slug));
        acts.put("resume", () -> recruitment.resume(slug));
        acts.put("make links", () -> application.bean(StudyLinks.class).make(slug, LinkKind.RESUMABLE, 1));
        acts.put("preview draft", () -> sessions.previewDraft(slug, ANY));
        acts.put("preview", () -> sessions.previewPublished(slug, ANY));
        acts.put("simulate one", () -> sessions.simulate(slug, ANY));
        acts.put("simulate", () -> runs.start(slug, new SimulationPlan(1, new Guessing(), Pace.AT_ONCE, 1)));
        acts.put("stop", () -> runs.stop(slug));
        acts.put("delete simulated", () -> runs.remove(slug));
        acts.put("delete run", () -> runs.remove(slug, 1));
        acts.put("delete plan", () -> application.bean(SampleSizePlanning.class).remove(slug, 1));
        return acts;
    }

    private Map<String, ThrowingCallable> ownersActs(String slug) {
        AuditFilter all = new AuditFilter(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        return Map.of(
                "close", () -> recruitment.close(slug),
                "delete", () -> drafts.delete(slug),
                "share", () -> sharing.share(slug, "acts-stranger", Role.VIEWER),
                "withdraw", () -> sharing.withdraw(slug, "acts-viewer"),
                "audit log", () -> application.bean(AuditReading.class).ofStudy(slug, all));
    }

    /** A published study with a member of each role. */
    private String shared(String slug) {
        owner.does(() -> {
            drafts.save(yaml(slug, "Tones"));
            sharing.share(slug, "acts-viewer", Role.VIEWER);
            sharing.share(slug, "acts-collaborator", Role.COLLABORATOR);
        });
        application.bean(Publications.class).publishNow(slug, (stage, done, total) -> {});
        return slug;
    }

    private static String yaml(String slug, String title) {
        return new TonesStudy(slug).yaml().replace("title: Tones", "title: " + title);
    }

    private ActingResearcher researcher(String name) {
        new Researchers(application).make(name);
        return new ActingResearcher(application, name);
    }

    private StudyStatus status(String slug) {
        return application.bean(StudyCatalogue.class).find(slug).orElseThrow().status();
    }

    private static void assertRefused(
            ActingResearcher who, String name, ThrowingCallable act, Class<? extends Throwable> why) {
        who.does(() -> assertThat(thrownBy(act)).as(who.name() + ": " + name).containsInstanceOf(why));
    }

    private static Optional<Throwable> thrownBy(ThrowingCallable act) {
        try {
            act.call();
            return Optional.empty();
        } catch (Throwable e) {
            return Optional.of(e);
        }
    }

    private void waitFor(String slug) {
        while (publishing.progress(slug).orElseThrow() instanceof Publication.Running) {
            pause();
        }
        assertThat(publishing.progress(slug)).contains(new Publication.Done());
    }

    private void waitUntilSomebodyWaits() {
        JdbcClient jdbc = application.bean(JdbcClient.class);
        while (jdbc.sql("SELECT count(*) FROM pg_locks WHERE NOT granted")
                        .query(Integer.class)
                        .single()
                == 0) {
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(Duration.ofMillis(20));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
