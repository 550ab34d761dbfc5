package org.earshot.app.library;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.earshot.EarshotException;
import org.earshot.dataset.Recording;
import org.earshot.lrp.Composite;
import org.earshot.lrp.Relevance;
import org.earshot.lrp.RelevanceRequest;
import org.earshot.lrp.RelevanceRequest.Detail;
import org.earshot.lrp.Seed;
import org.earshot.lrp.Target;
import org.earshot.model.ModelCard;
import org.earshot.model.Preprocessed;
import org.earshot.model.Task;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Service;

/**
 * Explains decisions one by one for researchers' pages, off their threads. One is made at a time by a thread of the lowest
 * priority, and no more than {@value #MOST_WAITING} wait, so that participants are served meanwhile; the latest are kept. Safe for
 * use by several threads.
 */
@Service
public class Explanations implements DisposableBean {

    /** Recordings that one search for a wrong decision looks at. */
    public static final int MOST_SEARCHED = 2000;

    static final int MOST_WAITING = 24;
    private static final int KEPT = 48;
    private static final int BATCH = 16;

    private final ModelLibrary models;
    private final DatasetLibrary datasets;
    private final SharedNetwork network;
    private final AsyncCache<ExplanationRequest, Explained> kept =
            Caffeine.newBuilder().maximumSize(KEPT).buildAsync();
    private final ExecutorService worker = new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(MOST_WAITING),
            Thread.ofPlatform()
                    .daemon()
                    .name("explanation")
                    .priority(Thread.MIN_PRIORITY)
                    .factory());

    Explanations(ModelLibrary models, DatasetLibrary datasets, SharedNetwork network) {
        this.models = models;
        this.datasets = datasets;
        this.network = network;
    }

    /**
     * Explains a decision, or gives what is kept of it. Fails with an {@link EarshotException} that says what there is not: the
     * model, the recording, the composite, the class, or with a {@link BusyException}.
     */
    public CompletableFuture<Explained> explain(ExplanationRequest request) {
        return kept.get(request, (asked, ignored) -> start(() -> explainNow(asked)))
                .copy();
    }

    /**
     * The first of the recordings that the model decides wrongly; recordings without a label for its task are passed over. Looks at
     * {@value #MOST_SEARCHED} at most.
     *
     * @param looked hears how many were decided
     */
    public CompletableFuture<Optional<Recording>> firstWrong(
            ModelCard model, List<Recording> recordings, IntConsumer looked) {
        return start(() -> {
            List<Recording> labelled = recordings.stream()
                    .filter(recording -> task(model).label(recording).isPresent())
                    .limit(MOST_SEARCHED)
                    .toList();
            for (int from = 0; from < labelled.size(); from += BATCH) {
                List<Recording> some = labelled.subList(from, Math.min(from + BATCH, labelled.size()));
                Optional<Recording> wrong = firstWrong(model, some);
                if (wrong.isPresent()) {
                    return wrong;
                }
                looked.accept(from + some.size());
            }
            return Optional.empty();
        });
    }

    private Optional<Recording> firstWrong(ModelCard model, List<Recording> recordings) {
        float[][] inputs = recordings.stream()
                .map(recording -> prepare(model, recording).input())
                .toArray(float[][]::new);
        int[] decided = network.use(model, explainer -> explainer.decide(inputs));
        for (int i = 0; i < decided.length; i++) {
            String truth = task(model).label(recordings.get(i)).orElseThrow();
            if (!model.labels().get(decided[i]).equals(truth)) {
                return Optional.of(recordings.get(i));
            }
        }
        return Optional.empty();
    }

    private Explained explainNow(ExplanationRequest request) {
        ModelCard model = models.find(request.model())
                .map(ModelLibrary.Entry::card)
                .orElseThrow(() -> new NotInLibraryException("There is no model '" + request.model() + "'."));
        Recording recording = datasets.recording(request.recording())
                .orElseThrow(() -> new NotInLibraryException("There is no recording '" + request.recording() + "'."));
        Optional<String> truth = task(model).label(recording);
        RelevanceRequest asked = RelevanceRequest.of(
                        target(request, model, truth), Composite.named(request.composite()))
                .withSeed(Seed.find(request.start())
                        .orElseThrow(() -> new EarshotException(
                                "Relevance starts from logit, one or contrastive, not '" + request.start() + "'.")))
                .with(Detail.SUMS);
        Preprocessed prepared = prepare(model, recording);
        Relevance.Sample sample = network.use(
                model,
                explainer -> explainer
                        .explain(new float[][] {prepared.input()}, asked)
                        .get(0));
        return new Explained(request, model, truth, prepared, sample);
    }

    private static Target target(ExplanationRequest request, ModelCard model, Optional<String> truth) {
        if (request.target().equals(ExplanationRequest.PREDICTED)) {
            return Target.PREDICTED;
        }
        String label = request.target().equals(ExplanationRequest.TRUTH)
                ? truth.orElseThrow(() -> new EarshotException(
                        "The right answer for " + request.recording() + " is not known: choose another class."))
                : request.target();
        int index = model.labels().indexOf(label);
        if (index < 0) {
            throw new EarshotException("The model " + model.name() + " has no class '" + label + "'; it has "
                    + String.join(", ", model.labels()) + ".");
        }
        return Target.of(index);
    }

    private static Task task(ModelCard model) {
        return Task.named(model.task());
    }

    private static Preprocessed prepare(ModelCard model, Recording recording) {
        return model.preprocessing().prepare(recording.read(), recording.id());
    }

    private <T> CompletableFuture<T> start(Supplier<T> work) {
        try {
            return CompletableFuture.supplyAsync(work, worker);
        } catch (RejectedExecutionException e) {
            return CompletableFuture.failedFuture(new BusyException());
        }
    }

    @Override
    public void destroy() {
        worker.shutdownNow();
    }
}
