package org.earshot.lrp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.earshot.SharedFolder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Relevance against an independent implementation in double precision. */
class ReferenceCaseTest {

    @ParameterizedTest
    @ValueSource(strings = {"audionet-mini", "audionet-mini-relu-fc"})
    void relevanceIsThatOfTheReference(String name) {
        ReferenceCase reference = ReferenceCase.read(
                SharedFolder.orSkip().resolve("lrp-reference").resolve(name + ".npz"));
        List<Verification.Compared> compared = Verification.of(reference).stream()
                .filter(Verification.Compared.class::isInstance)
                .map(Verification.Compared.class::cast)
                .toList();
        assertThat(compared)
                .extracting(Verification.Compared::composite)
                .containsExactlyInAnyOrder("epsilon", "epsilon-plus", "epsilon-alpha2-beta1");
        assertThat(compared).allSatisfy(result -> assertThat(result.error()).isLessThan(1e-5));
    }
}
