package io.github.prognosis.parse;

import java.util.ArrayList;
import java.util.List;

/** An item whose lines are still being gathered, in the way of its layout. */
interface Draft {

    /** The item with all the lines that were gathered. */
    ListedItem listed();

    /** The items of all drafts. */
    static List<ListedItem> listed(List<? extends Draft> drafts) {
        List<ListedItem> items = new ArrayList<>(drafts.size());
        for (Draft draft : drafts) {
            items.add(draft.listed());
        }
        return items;
    }
}
