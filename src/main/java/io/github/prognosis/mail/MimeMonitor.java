package io.github.prognosis.mail;

import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.stream.Event;

/** Hears from mime4j whether a mail is cut. */
final class MimeMonitor extends DecodeMonitor {

    private boolean cut;

    @Override
    public boolean isListening() {
        return true;
    }

    /** Takes notice; mime4j is to go on. */
    @Override
    public boolean warn(String error, String consequence) {
        cut |= error.equals(Event.MIME_BODY_PREMATURE_END.toString());
        return false;
    }

    /** Whether since it was last asked for a multipart ended without the boundary that is to end it. */
    boolean takeCut() {
        boolean taken = cut;
        cut = false;
        return taken;
    }
}
