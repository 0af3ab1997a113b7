package io.github.prognosis.series;

import java.util.Comparator;

/**
 * A mail that is a patch, or the cover of several.
 *
 * @param subject what its subject says
 */
public record PatchMail(ListMail mail, PatchSubject subject) {

    static final Comparator<PatchMail> BY_DATE = Comparator.comparing(
                    (PatchMail patch) -> patch.mail().date())
            .thenComparingLong(patch -> patch.mail().place());
}
