package org.earshot.lrp.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.earshot.SharedFolder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Relevance against an independent implementation in double precision. */
class ReferenceCaseTest {

    @ParameterizedTest
    @ValueSource(strings = {"audionet-mini", "audionet-mini-relu-fc", "alexnet-mini"})
    void relevanceIsThatOfTheReference(String name) {
        ReferenceCase reference = ReferenceCase.read(
                SharedFolder.orSkip().resolve("lrp-reference").resolve(name + ".npz"));
        List<Verification> compared = Verification.of(reference);
        assertThat(compared)
                .hasSize(15)
                .allSatisfy(result ->
                        assertThat(result.passed()).as(result.toString()).isTrue());
        assertThat(compared)
                .filteredOn(result -> !result.composite().endsWith("zero-bias"))
                .allSatisfy(result -> assertThat(result.error()).isLessThan(2e-5));
    }
}
