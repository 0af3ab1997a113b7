package io.github.prognosis.mail;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.james.mime4j.stream.NameValuePair;
import org.apache.james.mime4j.stream.RawBody;
import org.apache.james.mime4j.stream.RawField;
import org.apache.james.mime4j.stream.RawFieldParser;

/**
 * What a mail says its body, or a part of it, is: {@code text/plain; charset=utf-8}.
 *
 * <p>Content-Disposition and Content-Transfer-Encoding are written the same way and read by this as well.
 *
 * @param value what stands before the first semicolon, in lower case; empty if nothing does
 * @param parameters by their names in lower case; the first of each name counts
 */
record ContentType(String value, Map<String, String> parameters) {

    static final String PLAIN = "text/plain";
    static final String HTML = "text/html";
    static final String MESSAGE = "message/rfc822";

    ContentType {
        parameters = Map.copyOf(parameters);
    }

    /** Reads a field's value; comments are left out. */
    static ContentType of(String field) {
        RawBody body = RawFieldParser.DEFAULT.parseRawBody(new RawField(HeaderField.CONTENT_TYPE, field));
        String value = Optional.ofNullable(body.getValue()).orElse("");
        Map<String, String> parameters = new HashMap<>();
        for (NameValuePair parameter : body.getParams()) {
            parameters.putIfAbsent(
                    parameter.getName().toLowerCase(Locale.ROOT),
                    Optional.ofNullable(parameter.getValue()).orElse(""));
        }
        return new ContentType(value.replace(" ", "").toLowerCase(Locale.ROOT), parameters);
    }

    /** The type that a header declares; {@code otherwise} if it declares none, or nonsense. */
    static ContentType of(HeaderBlock header, String otherwise) {
        ContentType declared =
                header.first(HeaderField.CONTENT_TYPE).map(ContentType::of).orElse(new ContentType("", Map.of()));
        int slash = declared.value.indexOf('/');
        boolean sound = slash > 0 && slash < declared.value.length() - 1;
        return sound ? declared : new ContentType(otherwise, declared.parameters);
    }

    boolean isMultipart() {
        return value.startsWith("multipart/");
    }

    boolean isText() {
        return value.startsWith("text/");
    }

    /** A parameter, put together if it came in pieces ({@code boundary*0=...; boundary*1=...}, RFC 2231). */
    Optional<String> parameter(String name) {
        String whole = parameters.get(name);
        if (whole != null) {
            return Optional.of(whole);
        }
        String extended = parameters.get(name + "*");
        if (extended != null) {
            // charset'language'value
            return Optional.of(extended.substring(extended.lastIndexOf('\'') + 1));
        }
        StringBuilder pieces = new StringBuilder();
        for (int i = 0; parameters.containsKey(name + "*" + i); i++) {
            pieces.append(parameters.get(name + "*" + i));
        }
        return pieces.isEmpty() ? Optional.empty() : Optional.of(pieces.toString());
    }

    /** Whether a parameter has that value, in any case. */
    boolean has(String name, String expected) {
        return parameter(name).filter(expected::equalsIgnoreCase).isPresent();
    }
}
