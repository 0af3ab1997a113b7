package io.github.prognosis.parse;

import io.github.prognosis.model.Section;
import java.util.List;

/**
 * What the reader of a family found in a post.
 *
 * @param scale the explanation of the scale
 * @param timeline the schedule
 * @param sections the headings of the list
 * @param items the items, their titles not yet taken apart
 */
record PostContent(ScaleReader scale, TimelineReader timeline, List<Section> sections, List<ListedItem> items) {}
