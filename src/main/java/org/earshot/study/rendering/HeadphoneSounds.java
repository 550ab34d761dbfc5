package org.earshot.study.rendering;

import java.util.List;
import org.springframework.stereotype.Component;

/** The sounds of a version's headphone check, with their right answers. */
@Component
public class HeadphoneSounds {

    private final HeadphoneItemRepository items;

    HeadphoneSounds(HeadphoneItemRepository items) {
        this.items = items;
    }

    /** The ids of a version's items, in their order. */
    public List<Long> of(long version) {
        return items.ids(version);
    }
}
