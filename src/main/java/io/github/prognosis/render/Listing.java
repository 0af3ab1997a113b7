package io.github.prognosis.render;

import io.github.prognosis.model.SkippedMail;
import io.github.prognosis.model.Update;
import java.util.List;

/**
 * Which mails of an archive look like updates.
 *
 * @param updates those that are, each once
 * @param skipped those that are not, or were taken already
 * @param mails how many mails and texts were looked at
 * @param furtherSkipped how many mails are skipped besides
 */
public record Listing(List<Update> updates, List<SkippedMail> skipped, long mails, long furtherSkipped) {
    public Listing {
        updates = List.copyOf(updates);
        skipped = List.copyOf(skipped);
    }
}
