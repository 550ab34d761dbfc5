package org.earshot.stimulus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.earshot.study.configuration.HeadphoneCheck;
import org.earshot.study.configuration.PaletteName;
import org.earshot.study.configuration.Practice;
import org.earshot.study.configuration.Procedure;
import org.earshot.study.rendering.RenderedHeadphoneItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HeadphoneItemsTest {

    @ParameterizedTest
    @EnumSource
    void everyTestHasSixItemsOfEqualLengthWhoseAnswersAreSpread(HeadphoneCheck.Test test) {
        List<RenderedHeadphoneItem> items = HeadphoneItems.of(with(test));
        assertThat(items).hasSize(HeadphoneCheck.ITEMS);
        assertThat(items.stream().map(item -> item.media().length).distinct()).hasSize(1);
        assertThat(items).extracting(RenderedHeadphoneItem::answer).containsExactlyInAnyOrder(1, 1, 2, 2, 3, 3);
    }

    @Test
    void testsSoundDifferently() {
        assertThat(HeadphoneItems.of(with(HeadphoneCheck.Test.LOUDNESS))
                        .getFirst()
                        .media())
                .isNotEqualTo(HeadphoneItems.of(with(HeadphoneCheck.Test.HUGGINS))
                        .getFirst()
                        .media());
    }

    @Test
    void studyWithoutACheckHasNoItems() {
        assertThat(HeadphoneItems.of(Procedure.USUAL)).isEmpty();
    }

    private static Procedure with(HeadphoneCheck.Test test) {
        return new Procedure(
                true,
                Optional.of(new HeadphoneCheck(test, 1, 5, true)),
                false,
                Practice.ONCE,
                OptionalInt.empty(),
                Optional.empty(),
                PaletteName.RED_BLUE,
                false);
    }
}
