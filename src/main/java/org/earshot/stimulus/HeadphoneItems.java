package org.earshot.stimulus;

import java.util.List;
import org.earshot.stimulus.headphone.HeadphoneTest;
import org.earshot.study.configuration.HeadphoneCheck;
import org.earshot.study.configuration.Procedure;
import org.earshot.study.rendering.RenderedHeadphoneItem;

/** The sounds of a study's headphone check. */
final class HeadphoneItems {

    private HeadphoneItems() {}

    /** None if the study has no such check. */
    static List<RenderedHeadphoneItem> of(Procedure procedure) {
        return procedure.headphoneCheck().map(HeadphoneItems::rendered).orElse(List.of());
    }

    private static List<RenderedHeadphoneItem> rendered(HeadphoneCheck check) {
        HeadphoneTest test = switch (check.test()) {
            case LOUDNESS -> HeadphoneTest.LOUDNESS;
            case HUGGINS -> HeadphoneTest.HUGGINS;
        };
        return test.items().stream()
                .map(item -> new RenderedHeadphoneItem(item.wav(), item.target()))
                .toList();
    }
}
