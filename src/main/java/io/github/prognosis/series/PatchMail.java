package io.github.prognosis.series;

import io.github.prognosis.match.Folded;
import java.util.Comparator;

/**
 * A mail that is a patch, or the cover of several.
 *
 * @param subject what its subject says
 * @param folded its title as it is compared, without case, white space and punctuation
 */
public record PatchMail(ListMail mail, PatchSubject subject, String folded) {

    static final Comparator<PatchMail> BY_DATE = Comparator.comparing(
                    (PatchMail patch) -> patch.mail().date())
            .thenComparingLong(patch -> patch.mail().place());

    static PatchMail of(ListMail mail, PatchSubject subject) {
        return new PatchMail(mail, subject, Folded.title(subject.title()));
    }
}
