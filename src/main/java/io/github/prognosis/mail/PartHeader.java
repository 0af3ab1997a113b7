package io.github.prognosis.mail;

import io.github.prognosis.source.Limit;
import io.github.prognosis.source.Limits;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.BodyDescriptorBuilder;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.NameValuePair;
import org.apache.james.mime4j.stream.RawBody;
import org.apache.james.mime4j.stream.RawField;
import org.apache.james.mime4j.stream.RawFieldParser;
import org.apache.james.mime4j.util.MimeParameterMapping;

/**
 * What the header of a mail, or of a part of it, says about the content: {@code text/plain; charset=utf-8}.
 *
 * <p>Own code, as mime4j's descriptors write the type in the lower case of the default locale, and know no boundary in
 * pieces (RFC 2231) and no limit for the depth. The first field of a name counts, of its parameters as well.
 */
final class PartHeader implements BodyDescriptorBuilder, BodyDescriptor {

    static final String PLAIN = "text/plain";
    static final String HTML = "text/html";

    private static final String MESSAGE = "message/rfc822";
    private static final String CONTENT_TYPE = "content-type";
    private static final String TRANSFER_ENCODING = "content-transfer-encoding";
    private static final String DISPOSITION = "content-disposition";
    private static final String BYTES = "application/octet-stream";
    private static final Pattern TEXT_FILE = Pattern.compile("\\.(?:txt|text|md)$");
    private static final Set<String> NAMES = Set.of(CONTENT_TYPE, TRANSFER_ENCODING, DISPOSITION);

    private final Limits limits;
    private final int depth;
    private final boolean forwarded;
    private final String usualType;
    /** What stands before the first semicolon, in lower case, by the field's name. */
    private final Map<String, String> values = new HashMap<>();

    private MimeParameterMapping parameters = new MimeParameterMapping();
    private Optional<String> fileName = Optional.empty();

    /** A mail of which nothing is known yet. */
    PartHeader(Limits limits) {
        this(limits, 0, false, PLAIN);
    }

    private PartHeader(Limits limits, int depth, boolean forwarded, String usualType) {
        this.limits = limits;
        this.depth = depth;
        this.forwarded = forwarded;
        this.usualType = usualType;
    }

    @Override
    public void reset() {
        values.clear();
        parameters = new MimeParameterMapping();
        fileName = Optional.empty();
    }

    @Override
    public Field addField(RawField field) {
        String name = field.getNameLowerCase();
        if (NAMES.contains(name)
                && !values.containsKey(name)
                && field.getRaw().length() <= HeaderFields.MAX_FIELD_BYTES) {
            RawBody body = RawFieldParser.DEFAULT.parseRawBody(field);
            values.put(name, body.getValue().replace(" ", "").toLowerCase(Locale.ROOT));
            MimeParameterMapping read = new MimeParameterMapping();
            for (NameValuePair parameter : body.getParams()) {
                read.addParameter(
                        parameter.getName(),
                        Optional.ofNullable(parameter.getValue()).orElse(""));
            }
            if (name.equals(CONTENT_TYPE)) {
                parameters = read;
            } else {
                fileName = fileName.or(() -> Optional.ofNullable(read.get("filename")));
            }
        }
        return field;
    }

    @Override
    public BodyDescriptor build() {
        return this;
    }

    @Override
    public BodyDescriptorBuilder newChild() {
        String type = type();
        return new PartHeader(
                limits,
                depth + 1,
                forwarded || type.equals(MESSAGE),
                type.equals("multipart/digest") ? MESSAGE : PLAIN);
    }

    /** How many parts are around it; 0 is the mail. */
    int depth() {
        return depth;
    }

    /** Whether no part of it is looked at any more. */
    boolean isDeepest() {
        return depth >= limits.of(Limit.DEPTH);
    }

    /** Whether it stands in a mail within the mail. */
    boolean isForwarded() {
        return forwarded;
    }

    boolean isAttachment() {
        return depth > 0 && values.getOrDefault(DISPOSITION, "").equals("attachment");
    }

    /** Whether it is a plain text that has a file's name for one, or none: no patch, no log, no page. */
    boolean isTextFile() {
        String name = fileName.or(() -> parameter("name")).orElse("").toLowerCase(Locale.ROOT);
        return depth > 0
                && (type().equals(PLAIN)
                        ? name.isEmpty() || TEXT_FILE.matcher(name).find()
                        : type().equals(BYTES) && TEXT_FILE.matcher(name).find());
    }

    /** What it is, as declared or else as is usual where it stands. */
    String type() {
        String declared = values.getOrDefault(CONTENT_TYPE, "");
        int slash = declared.indexOf('/');
        return slash > 0 && slash < declared.length() - 1 ? declared : usualType;
    }

    /** Whether it is text of any kind. */
    boolean isText() {
        return type().startsWith("text/");
    }

    /** Whether it is to hold parts or a mail. */
    boolean isContainer() {
        return type().startsWith("multipart/") || type().equals(MESSAGE);
    }

    /** A parameter of the type. */
    Optional<String> parameter(String name) {
        return Optional.ofNullable(parameters.get(name));
    }

    /** Whether a parameter has that value, in any case. */
    boolean has(String name, String expected) {
        return expected.equalsIgnoreCase(parameters.get(name));
    }

    /** The type for mime4j, which does not look into an unknown one: it is not to where it cannot. */
    @Override
    public String getMimeType() {
        int boundary = getBoundary().length();
        boolean hasParts = boundary > 0 && boundary <= limits.of(Limit.BOUNDARY);
        boolean open = !isDeepest() && (hasParts || type().equals(MESSAGE));
        return isContainer() && !open ? "application/octet-stream" : type();
    }

    @Override
    public String getMediaType() {
        return getMimeType().substring(0, getMimeType().indexOf('/'));
    }

    @Override
    public String getSubType() {
        return getMimeType().substring(getMimeType().indexOf('/') + 1);
    }

    @Override
    public String getBoundary() {
        return parameter("boundary").orElse("");
    }

    @Override
    public String getCharset() {
        return parameter("charset").orElse("");
    }

    /** In lower case, without comments; empty if none is declared. */
    @Override
    public String getTransferEncoding() {
        return values.getOrDefault(TRANSFER_ENCODING, "");
    }

    /** Not read. */
    @Override
    public long getContentLength() {
        return -1;
    }
}
