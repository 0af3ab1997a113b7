package io.github.prognosis.edit;

import io.github.prognosis.model.Owner;
import io.github.prognosis.parse.WrittenItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the lines of an item say while edits change it. */
final class ItemLines {

    List<String> tags;
    String title;
    Optional<String> group;
    Optional<String> status;
    Optional<String> prognosis;
    List<Owner> owners;
    List<String> issues;
    final List<String> remarks;
    List<String> section;
    boolean done;

    ItemLines(WrittenItem item) {
        tags = item.tags();
        title = item.title();
        group = item.group();
        status = item.status();
        prognosis = item.prognosis();
        owners = item.owners();
        issues = item.issues();
        remarks = new ArrayList<>(item.remarks());
        section = item.section();
        done = item.done();
    }

    WrittenItem written() {
        return new WrittenItem(tags, title, group, status, prognosis, owners, issues, remarks, section, done);
    }

    /** The remarks that are more than links. */
    List<String> notes() {
        return remarks.stream()
                .filter(remark -> !WrittenItem.isOnlyLinks(remark))
                .toList();
    }
}
