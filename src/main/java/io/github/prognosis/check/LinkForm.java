package io.github.prognosis.check;

import io.github.prognosis.diff.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Links lead to places in thread pages, or are mangled. */
final class LinkForm implements Rule {

    /** What patchew writes in its addresses for {@code _}. */
    private static final String MANGLED = "._5F";

    /** {@code https://lore.kernel.org/xen-devel/ID/T/#m5d557d76}. */
    private static final Pattern PLACE = Pattern.compile("/[Tt]/(?:\\?[^#]{0,40}+)?+#.");

    @Override
    public Profile profile() {
        return new Profile("link-form", Group.POST, Need.POST, "links lead to places in thread pages, or are mangled");
    }

    @Override
    public List<Finding> find(Case about) {
        List<Finding> findings = new ArrayList<>();
        int places = 0;
        @Nullable CheckedItem first = null;
        for (CheckedItem item : about.items()) {
            for (String link : item.item().links()) {
                if (link.contains(MANGLED)) {
                    findings.add(Found.of(this, Level.INFO, item, "the link has \"" + MANGLED + "\" for \"_\": " + link)
                            .finding());
                } else if (PLACE.matcher(link).find()) {
                    places++;
                    first = first == null ? item : first;
                }
            }
        }
        if (first != null) {
            String message = (places == 1 ? "1 link leads" : places + " links lead")
                    + " to a place in a thread's page, which shows all its mails; the first is of \""
                    + first.item().title() + '"';
            findings.add(
                    0, Found.at(this, Level.INFO, first.item().line(), message).finding());
        }
        return findings;
    }
}
