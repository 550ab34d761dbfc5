package org.earshot.lrp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.earshot.EarshotException;
import org.earshot.Slow;
import org.earshot.lrp.rule.ZPlus;
import org.earshot.model.Architecture;
import org.earshot.model.Parameter;
import org.earshot.model.Weights;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ExplainerTest {

    private static final Architecture ARCHITECTURE = SmallNetworks.waveform(false);
    private static final Weights WEIGHTS = SmallNetworks.random(ARCHITECTURE, 1, true);
    private static Explainer explainer;

    @BeforeAll
    static void open() {
        explainer = Explainer.temporary("small", ARCHITECTURE, WEIGHTS, Composite.all());
    }

    @AfterAll
    static void close() {
        explainer.close();
    }

    @Slow
    @Test
    void aResultDoesNotDependOnTheRestOfTheBatch() {
        float[][] inputs = SmallNetworks.inputs(ARCHITECTURE, 37, 2);
        for (Composite composite : Composite.all()) {
            Relevance together = explainer.explain(inputs, Target.of(1), composite);
            for (int i = 0; i < inputs.length; i++) {
                Relevance.Sample alone = explainer
                        .explain(new float[][] {inputs[i]}, Target.of(1), composite)
                        .get(0);
                assertThat(together.get(i).relevance()).isEqualTo(alone.relevance());
            }
        }
    }

    @Test
    void predictionAndExplanationAgree() {
        float[][] inputs = SmallNetworks.inputs(ARCHITECTURE, 20, 3);
        float[][] logits = explainer.predict(inputs);
        int[] decided = explainer.decide(inputs);
        Relevance relevance = explainer.explain(inputs, Target.PREDICTED, Composite.EPSILON_PLUS);
        for (int i = 0; i < inputs.length; i++) {
            assertThat(relevance.get(i).target()).isEqualTo(decided[i]);
            assertThat(relevance.get(i).logits()).isEqualTo(logits[i]);
        }
    }

    @Test
    void ofEqualLogitsTheFirstClassIsExplained() {
        Map<String, Parameter> zeros = new HashMap<>();
        WEIGHTS.parameters()
                .forEach((name, parameter) ->
                        zeros.put(name, new Parameter(parameter.shape(), new float[parameter.values().length])));
        try (Explainer undecided =
                Explainer.temporary("undecided", ARCHITECTURE, new Weights(zeros), Composite.all())) {
            float[][] inputs = SmallNetworks.inputs(ARCHITECTURE, 3, 9);
            Relevance relevance = undecided.explain(inputs, Target.PREDICTED, Composite.EPSILON);
            assertThat(relevance.samples()).allSatisfy(sample -> {
                assertThat(sample.target()).isZero();
                assertThat(sample.predicted()).isZero();
            });
        }
    }

    @Test
    void threadsGetTheSameAsOne() throws Exception {
        float[][] inputs = SmallNetworks.inputs(ARCHITECTURE, 6, 4);
        Relevance expected = explainer.explain(inputs, Target.PREDICTED, Composite.EPSILON);
        try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
            List<Future<Relevance>> results = new ArrayList<>();
            for (int i = 0; i < 24; i++) {
                results.add(threads.submit(() -> explainer.explain(inputs, Target.PREDICTED, Composite.EPSILON)));
            }
            for (Future<Relevance> result : results) {
                for (int i = 0; i < inputs.length; i++) {
                    assertThat(result.get().get(i).relevance())
                            .isEqualTo(expected.get(i).relevance());
                }
            }
        }
    }

    @Test
    void aClassOutOfRangeIsRefused() {
        float[][] inputs = SmallNetworks.inputs(ARCHITECTURE, 2, 5);
        for (int label : new int[] {-1, 3, 10}) {
            assertThatThrownBy(() -> explainer.explain(inputs, Target.of(label), Composite.EPSILON))
                    .isInstanceOf(EarshotException.class)
                    .hasMessage("There is no class " + label + ": the network has the classes 0 to 2");
        }
        assertThatThrownBy(() -> explainer.explain(inputs, Target.each(0), Composite.EPSILON))
                .hasMessage("1 classes were given to explain 2 inputs");
    }

    @Test
    void numbersThatAreNoneAreRefused() {
        float[][] inputs = SmallNetworks.inputs(ARCHITECTURE, 2, 6);
        inputs[1][5] = Float.NaN;
        assertThatThrownBy(() -> explainer.explain(inputs, Target.PREDICTED, Composite.EPSILON))
                .isInstanceOf(EarshotException.class)
                .hasMessage("Input 1 holds NaN at position 5");
        inputs[1][5] = Float.POSITIVE_INFINITY;
        assertThatThrownBy(() -> explainer.predict(inputs)).hasMessageContaining("Infinity");
    }

    @Test
    void anInputOfAnotherLengthIsRefused() {
        assertThatThrownBy(() -> explainer.predict(new float[][] {new float[23]}))
                .isInstanceOf(EarshotException.class)
                .hasMessage("Input 0 has 23 values, but small takes 24");
    }

    @Test
    void aCompositeThatWasNotExportedIsRefused() {
        Composite other = Composite.of("other", ZPlus.STANDARD, ZPlus.STANDARD, ZPlus.STANDARD);
        float[][] inputs = SmallNetworks.inputs(ARCHITECTURE, 1, 7);
        assertThatThrownBy(() -> explainer.explain(inputs, Target.PREDICTED, other))
                .isInstanceOf(EarshotException.class)
                .hasMessageContaining("no signature 'other'");
    }

    @Test
    void nothingInGivesNothingOut() {
        assertThat(explainer.predict(new float[0][])).isEmpty();
        assertThat(explainer
                        .explain(new float[0][], Target.PREDICTED, Composite.EPSILON)
                        .samples())
                .isEmpty();
    }
}
