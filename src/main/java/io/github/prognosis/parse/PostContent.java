package io.github.prognosis.parse;

import java.util.List;

/**
 * What the reader of a family found in a post.
 *
 * @param scale the explanation of the scale
 * @param timeline the schedule
 * @param path the headings of the list
 * @param items the items, their titles not yet taken apart
 */
record PostContent(ScaleReader scale, TimelineReader timeline, SectionPath path, List<ListedItem> items) {}
