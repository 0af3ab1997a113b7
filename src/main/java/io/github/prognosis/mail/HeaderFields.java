package io.github.prognosis.mail;

import io.github.prognosis.source.Limit;
import io.github.prognosis.source.Limits;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.james.mime4j.stream.Field;

/**
 * The fields of a mail's header, as many as fit into the limits.
 *
 * <p>Own limits, as mime4j does not read on where one of its is reached.
 */
final class HeaderFields {

    /** One field: so that a recipient list without end does not push out the fields behind it. */
    static final int MAX_FIELD_BYTES = 16 * 1024;

    private final Limits limits;
    private final Map<String, List<String>> values = new HashMap<>();
    private int bytes;
    private int fields;
    private boolean cut;

    HeaderFields(Limits limits) {
        this.limits = limits;
    }

    void add(Field field) {
        int length = field.getRaw().length();
        if (length > MAX_FIELD_BYTES || bytes + length > limits.of(Limit.HEADER) || fields == limits.of(Limit.FIELDS)) {
            cut = true;
            return;
        }
        bytes += length;
        fields++;
        String text = CharacterSet.guess(field.getRaw().toByteArray());
        values.computeIfAbsent(field.getNameLowerCase(), name -> new ArrayList<>())
                .add(text.substring(text.indexOf(':') + 1));
    }

    /** The value of the first field of a name, which is given in lower case: still folded and with encoded words. */
    Optional<String> first(String name) {
        List<String> all = all(name);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(0));
    }

    /** The values of all fields of a name, as {@link #first} has them. */
    List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** How many fields have that name. */
    int count(String name) {
        return all(name).size();
    }

    /** Whether there was more than is kept. */
    boolean cut() {
        return cut;
    }
}
