package org.earshot.app.simulation;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import org.earshot.Progress;
import org.earshot.app.scripted.HumanPauses;
import org.earshot.app.scripted.Ledger;
import org.earshot.app.scripted.Pauses;
import org.earshot.app.scripted.ScriptedParticipant;
import org.earshot.study.simulated.SimulatedAnswering.AsNetwork;
import org.earshot.study.simulated.SimulatedParticipants;
import org.earshot.study.simulated.SimulatedSession;
import org.earshot.study.simulated.SimulationPlan;
import org.earshot.study.simulated.SimulationPlan.Pace;
import org.earshot.study.simulated.StimulusClassifier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets the participants of one plan take the study, a few at a time and behind everybody else's requests. They start in the order
 * of their numbers, so that the same plan meets the same orders of conditions.
 */
final class SimulationRun {

    private static final Logger LOG = LoggerFactory.getLogger(SimulationRun.class);
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int FEW = 3;
    private static final int CROWD = 60;
    private static final int LONGEST_BETWEEN_ARRIVALS_MS = 4000;
    private static final int LOOK_EVERY_MS = 300;
    private static final int MOST_FAULTS = 3;

    private final String slug;
    private final int number;
    private final SimulationPlan plan;
    private final SimulatedParticipants participants;
    private final StimulusClassifier classifier;
    private final ServerConnection server;
    private final Progress progress;
    private final AtomicInteger over = new AtomicInteger();
    private final Ledger faults = new Ledger();

    SimulationRun(
            String slug,
            int number,
            SimulationPlan plan,
            SimulatedParticipants participants,
            StimulusClassifier classifier,
            ServerConnection server,
            Progress progress) {
        this.slug = slug;
        this.number = number;
        this.plan = plan;
        this.participants = participants;
        this.classifier = classifier;
        this.server = server;
        this.progress = progress;
    }

    /** How many have taken the study. */
    int over() {
        return over.get();
    }

    /**
     * Until all have taken the study, something goes wrong, the progress says that it is to end, or the thread is interrupted.
     *
     * @return why it ended before all had taken the study
     */
    Optional<String> takeAll() throws InterruptedException {
        if (plan.answering() instanceof AsNetwork) {
            participants.classify(slug, classifier, progress);
        }
        int atOnce = Math.min(plan.participants(), plan.pace() == Pace.AT_ONCE ? FEW : CROWD);
        Semaphore free = new Semaphore(atOnce);
        ExecutorService people = Executors.newFixedThreadPool(
                atOnce,
                Thread.ofPlatform()
                        .daemon()
                        .name("simulated-", 1)
                        .priority(Thread.MIN_PRIORITY)
                        .factory());
        try {
            for (int participant = 1; participant <= plan.participants() && !isHopeless(); participant++) {
                SeededChoice chance = new SeededChoice(plan.seed(), participant);
                showPeople();
                arrive(chance);
                while (!free.tryAcquire(1, TimeUnit.SECONDS)) {
                    showPeople();
                }
                SimulatedSession session = participants.start(slug, number);
                people.execute(() -> {
                    try {
                        take(session, chance);
                    } finally {
                        free.release();
                    }
                });
            }
            people.shutdown();
            while (!people.awaitTermination(1, TimeUnit.SECONDS)) {
                showPeople();
            }
        } finally {
            people.shutdownNow(); // whoever is in the middle of a session leaves
            people.awaitTermination(1, TimeUnit.MINUTES);
        }
        return problem();
    }

    private void take(SimulatedSession session, SeededChoice chance) {
        String name = "Participant " + chance.participant();
        try {
            Ledger ledger = new Ledger();
            new ScriptedParticipant(
                            name,
                            slug,
                            server,
                            new SimulatedPerson(plan.answering(), session, chance),
                            pauses(chance),
                            ledger,
                            PATIENCE,
                            InstantSource.system())
                    .goOnWith(session.token());
            ledger.faults().forEach(faults::fault);
            over.incrementAndGet();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.debug("A simulated participant left", e);
            faults.fault(name + ": " + e.getMessage());
        }
    }

    private Pauses pauses(SeededChoice chance) {
        return plan.pace() == Pace.AT_ONCE ? Pauses.NONE : new HumanPauses(chance.of("pauses"));
    }

    private void arrive(SeededChoice chance) throws InterruptedException {
        if (plan.pace() == Pace.LIKE_PEOPLE && chance.participant() > 1) {
            RandomGenerator random = chance.of("arrival");
            int left = random.nextInt(LONGEST_BETWEEN_ARRIVALS_MS);
            for (; left > LOOK_EVERY_MS; left -= LOOK_EVERY_MS) {
                Thread.sleep(LOOK_EVERY_MS);
                showPeople();
            }
            Thread.sleep(left);
        }
    }

    private boolean isHopeless() {
        return faults.faults().size() >= MOST_FAULTS;
    }

    private Optional<String> problem() {
        List<String> all = faults.faults();
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getFirst());
    }

    private void showPeople() {
        progress.report("Taking the study", over.get(), plan.participants());
    }
}
